package coop.alveole.projection.membership;

import static coop.alveole.projection.Folding.*;

import coop.alveole.domain.membership.CesaEnd;
import coop.alveole.domain.membership.ContractHistory;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.ContractPeriod;
import coop.alveole.domain.membership.ContractsInTime;
import coop.alveole.domain.membership.Membership;
import coop.alveole.domain.membership.MembershipCommand.*;
import coop.alveole.domain.membership.MembershipEvent.*;
import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.membership.PastEvent.EarlierContractRecorded;
import coop.alveole.domain.membership.association.AssociationCommand.*;
import coop.alveole.domain.membership.association.Subscription;
import coop.alveole.domain.membership.correction.CorrectionCommand.*;
import coop.alveole.domain.membership.correction.CorrectionReason;
import coop.alveole.domain.membership.employment.Capacity;
import coop.alveole.domain.membership.employment.EmploymentCommand.*;
import coop.alveole.domain.membership.employment.EmploymentForm;
import coop.alveole.domain.membership.exit.ExitCommand.*;
import coop.alveole.domain.membership.flag.Flag;
import coop.alveole.domain.membership.flag.FlagBook;
import coop.alveole.domain.membership.flag.FlagCommand.AcknowledgeFlags;
import coop.alveole.domain.membership.flag.FlagReason;
import coop.alveole.domain.membership.integration.ContractPath;
import coop.alveole.domain.membership.integration.IntegrationCommand.*;
import coop.alveole.domain.membership.integration.IntegrationEvent.*;
import coop.alveole.domain.membership.joining.JoiningCommand.*;
import coop.alveole.domain.membership.joining.OtherFile;
import coop.alveole.domain.membership.organisation.OrganisationCommand.*;
import coop.alveole.domain.membership.organisation.OrganisationEvent.*;
import coop.alveole.domain.membership.organisation.Representative;
import coop.alveole.domain.membership.placement.PlacementCommand.*;
import coop.alveole.domain.membership.terms.Mention;
import coop.alveole.domain.membership.terms.TermsCommand.AmendCape;
import coop.alveole.domain.membership.terms.TermsEvent.*;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.ExitKind;
import coop.alveole.domain.shared.ExitReason;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.Siren;
import coop.alveole.domain.shared.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.axonframework.messaging.Message;
import org.axonframework.test.aggregate.AggregateTestFixture;

/**
 * Any life of one membership, as the real aggregate lets it happen: what it refuses is left out. Days go by from one
 * command to the next, and one in five is about another time. What seldom succeeds is tried more often, so that two
 * hundred lives see each fact many times over.
 */
final class AnyLife {
    private static final LocalDate BEGINNING = LocalDate.of(2020, 1, 31);
    private static final int DAYS = 2200;
    private static final int COMMANDS = 40;
    private static final int VERBS = 62;
    /** So many lives out of one are those of a legal person. */
    private static final int LEGAL = 4;

    private static final Label TOURS = new Label("Tours");
    private static final Label WOOD = new Label("Bois");
    private static final Personal WORDS = new Personal("person/00000000-0000-4000-8000-00000000000a/social~c2NlbGzDqQ");

    private static final Label[] NAMES = {new Label("La Ruche"), new Label("La Ruche d'or")};
    private static final Siren[] SIRENS = {Siren.of("732829320"), Siren.of("123456782")};
    private static final PersonId[] PEOPLE = {AMINA, new PersonId("person-00000000-0000-4000-8000-00000000000b")};
    private static final AccountId[] ADVISORS = {advisor("c"), advisor("e")};

    private final Random random;
    private final AggregateTestFixture<Membership> membership = new AggregateTestFixture<>(Membership.class);
    private List<MembershipFact> facts;

    private AnyLife(Random random) {
        this.random = random;
        this.facts = random.nextInt(LEGAL) == 0 ? ofALegalPerson() : ofSomebody();
    }

    private static List<MembershipFact> ofSomebody() {
        return List.of(
                new MembershipRegistered(AMINAS, AMINA, TOURS, BEGINNING.plusMonths(1)),
                new OrientationCommitteeAttended(AMINAS, BEGINNING.minusYears(1), TOURS),
                new DiagnosticHeld(AMINAS, BEGINNING.minusYears(1), ContractPath.CAPE, List.of()));
    }

    private static List<MembershipFact> ofALegalPerson() {
        var day = BEGINNING.plusMonths(1);
        return List.of(
                new OrganisationRegistered(AMINAS, NAMES[0], SIRENS[0], TOURS, day),
                new RepresentativeAppointed(AMINAS, AMINA, day));
    }

    static Arbitrary<List<MembershipFact>> lives() {
        return Arbitraries.randomValue(random -> new AnyLife(random).told());
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-100, DAYS + 500).map(BEGINNING::plusDays);
    }

    private List<MembershipFact> told() {
        var today = BEGINNING;
        for (int i = 0; i < COMMANDS; i++) {
            today = today.plusDays(random.nextInt(120));
            var day = random.nextInt(5) == 0 ? BEGINNING.plusDays(random.nextInt(DAYS)) : today;
            facts = after(command(day));
        }
        return facts;
    }

    private List<MembershipFact> after(Object command) {
        membership.given(written()).when(command);
        return membership
                .getEventStore()
                .readEvents(AMINAS.value())
                .asStream()
                .map(Message::getPayload)
                .map(MembershipFact.class::cast)
                .filter(fact -> !(fact instanceof CapeDrafted || fact instanceof CesaDrafted))
                .toList();
    }

    /** Every contract is drawn up anew before each command, so that it may be signed. */
    private List<MembershipFact> written() {
        var cape = new CapeDrafted(AMINAS, BEGINNING, words(ContractKind.CAPE));
        var cesa = new CesaDrafted(AMINAS, BEGINNING, new Label("Statuts"), words(ContractKind.CESA), null);
        return Stream.concat(facts.stream(), Stream.of(cape, cesa)).toList();
    }

    private static List<PersonalDetail> words(ContractKind contract) {
        return Mention.of(contract).stream()
                .map(mention -> new PersonalDetail(mention.field(), WORDS))
                .toList();
    }

    private Object command(LocalDate day) {
        var before = day.minusDays(random.nextInt(400));
        return switch (random.nextInt(VERBS)) {
            case 0, 1, 2 -> new SignCape(AMINAS, day, day, day.plusMonths(9));
            case 3, 4, 60, 61 -> new RenewCape(AMINAS, day, day.plusMonths(11));
            case 5, 46, 47, 48 -> new RenewCapeLate(AMINAS, day, day.plusMonths(6));
            case 6 -> new EndCape(AMINAS, day);
            case 7, 8 -> new SignCesa(AMINAS, day);
            case 9 -> new EndCesa(AMINAS, day, one(CesaEnd.values()));
            case 10, 49, 57, 58, 59 -> new ConfirmEndForNonAssociation(AMINAS, day);
            case 11 -> new RecordPastCesa(AMINAS, before);
            case 12 -> new RecordPastContract(AMINAS, one(ContractKind.values()), before, before.plusMonths(7));
            case 13 -> new CorrectCesa(AMINAS, day, CorrectionReason.TYPING_ERROR);
            case 14, 50, 51, 52 -> correcting(day);
            case 15 -> new ApplyForAssociation(AMINAS, day);
            case 16 -> new SignCesaOnAdmission(AMINAS, day, ASSEMBLY);
            case 17 -> new AdmitSubscriber(AMINAS, ASSEMBLY, day, new Subscription(before, 1, new Money(1_500)));
            case 18 -> new RecordSubscription(AMINAS, new Subscription(day, 2, new Money(3_000)));
            case 19 -> new LeaveCooperative(AMINAS, one(ExitKind.values()), ExitReason.OTHER, day, List.of());
            case 20, 21 -> new ReturnToCooperative(AMINAS, day);
            case 22 -> new MoveTerritory(AMINAS, new Label(random.nextBoolean() ? "Blois" : "Bourges"), day);
            case 23 -> new AssignAdvisor(AMINAS, one(ADVISORS), day);
            case 24 -> new JoinCluster(AMINAS, WOOD, day);
            case 25 -> employment(before, Optional.empty());
            case 26 -> employment(before, Optional.of(before.plusMonths(9)));
            case 27 -> new EndEmployment(AMINAS, day, one(CesaEnd.values()));
            case 28, 29 -> new CorrectAdmission(AMINAS, ASSEMBLY, before, CorrectionReason.TYPING_ERROR);
            case 30, 31 -> new RecordPastAdmission(AMINAS, before);
            case 32, 33 -> acknowledging(day);
            case 34, 35 -> new RecordPastExit(AMINAS, one(ExitKind.values()), ExitReason.OTHER, before);
            case 36, 53, 54, 55 -> new AmendCape(AMINAS, before, day, words(ContractKind.CAPE));
            case 37 -> new RenameOrganisation(AMINAS, one(NAMES), day);
            case 38, 56 -> new CorrectSiren(AMINAS, one(SIRENS), Optional.empty());
            case 39 -> new AppointRepresentative(AMINAS, new Representative(one(PEOPLE)), day);
            case 40, 41 -> new JoinFiles(AMINAS, other(before), day, Optional.empty());
            case 42 -> new PartFiles(AMINAS, BRUNOS, day);
            case 43 -> new JoinInto(AMINAS, BRUNOS, day, List.of());
            case 44 -> new PartFrom(AMINAS, BRUNOS, day);
            default -> new LeaveCluster(AMINAS, WOOD, day);
        };
    }

    /** With one contract, some of them long over. */
    private OtherFile other(LocalDate before) {
        var from = before.minusDays(random.nextInt(900));
        var contract = new ContractPeriod(one(ContractKind.values()), from, from.plusDays(random.nextInt(200)));
        var told = new ContractsInTime(new ContractHistory(List.of(contract)), Optional.empty(), Optional.empty());
        return new OtherFile(BRUNOS, told, Optional.empty());
    }

    private static SignEmployment employment(LocalDate startsOn, Optional<LocalDate> endsOn) {
        var form = endsOn.isPresent() ? EmploymentForm.FIXED_TERM : EmploymentForm.PERMANENT;
        return new SignEmployment(AMINAS, form, Capacity.SUPPORT_TEAM, startsOn, endsOn);
    }

    /** Of the last contract learnt of, if there is one to correct. */
    private CorrectContract correcting(LocalDate right) {
        return facts.stream()
                .filter(EarlierContractRecorded.class::isInstance)
                .map(EarlierContractRecorded.class::cast)
                .reduce((_, later) -> later)
                .map(learnt -> correcting(learnt.kind(), learnt.startsOn(), right))
                .orElseGet(() -> correcting(ContractKind.CAPE, right, right));
    }

    private static CorrectContract correcting(ContractKind kind, LocalDate wrong, LocalDate right) {
        return new CorrectContract(AMINAS, kind, wrong, right, right.plusMonths(5), CorrectionReason.TYPING_ERROR);
    }

    /** Whatever was noted last, by some of its days. */
    private AcknowledgeFlags acknowledging(LocalDate day) {
        var noted = facts.stream().reduce(FlagBook.NONE, FlagBook::with, (_, later) -> later).noted().stream()
                .map(each -> new Flag(each.kind(), each.subject(), each.from(), null, day))
                .toList();
        return new AcknowledgeFlags(AMINAS, noted, one(FlagReason.values()), day);
    }

    private static AccountId advisor(String digit) {
        return new AccountId("account-00000000-0000-4000-8000-00000000000" + digit);
    }

    private <C> C one(C[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}

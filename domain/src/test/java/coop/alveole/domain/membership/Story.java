package coop.alveole.domain.membership;

import static coop.alveole.domain.membership.integration.WayIn.*;
import static coop.alveole.domain.membership.terms.Drafts.*;
import static coop.alveole.domain.shared.Cast.*;

import coop.alveole.domain.membership.MembershipCommand.*;
import coop.alveole.domain.membership.MembershipEvent.*;
import coop.alveole.domain.membership.association.AssociationCommand.*;
import coop.alveole.domain.membership.association.Subscription;
import coop.alveole.domain.membership.correction.CorrectionCommand.CorrectAdmission;
import coop.alveole.domain.membership.correction.CorrectionReason;
import coop.alveole.domain.membership.employment.Capacity;
import coop.alveole.domain.membership.employment.EmploymentCommand.*;
import coop.alveole.domain.membership.employment.EmploymentForm;
import coop.alveole.domain.membership.exit.ExitCommand.*;
import coop.alveole.domain.membership.joining.JoiningCommand.*;
import coop.alveole.domain.membership.joining.OtherFile;
import coop.alveole.domain.membership.organisation.OrganisationCommand.*;
import coop.alveole.domain.membership.organisation.OrganisationEvent.*;
import coop.alveole.domain.membership.organisation.Representative;
import coop.alveole.domain.membership.terms.TermsCommand.AmendCape;
import coop.alveole.domain.shared.ExitKind;
import coop.alveole.domain.shared.ExitReason;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.Siren;
import coop.alveole.domain.shared.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.axonframework.messaging.Message;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** Any life of one membership: commands of all kinds at any date, those that are refused left out. */
final class Story {
    static final LocalDate BEGINNING = LocalDate.of(2020, 1, 31);
    private static final int DAYS = 2200;
    private static final int LONGEST = 420;
    private static final MembershipId OTHER = MembershipId.of(person("e"));

    /** One for every command of every story, each of which gives it its past anew: to inspect the aggregate is what costs. */
    private static final AggregateTestFixture<Membership> FIXTURE = new AggregateTestFixture<>(Membership.class);

    private Story() {}

    static Arbitrary<List<Object>> commands() {
        return command().list().ofMinSize(1).ofMaxSize(12);
    }

    static Arbitrary<ContractPeriod> periods() {
        return Combinators.combine(Arbitraries.of(ContractKind.class), days(), lengths())
                .as((kind, start, days) -> new ContractPeriod(kind, start, start.plusDays(days)));
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(BEGINNING::plusDays);
    }

    /** The events of these commands; the fixture refuses by itself a state that would not reload to the same. */
    static List<MembershipFact> told(List<Object> commands) {
        return told(
                List.of(new MembershipRegistered(AMINAS, AMINA, TOURS, BEGINNING), COMMITTEE, DIAGNOSTIC), commands);
    }

    static List<MembershipFact> ofALegalPerson(List<Object> commands) {
        return told(
                List.of(
                        new OrganisationRegistered(
                                AMINAS, new Label("Ruche"), siren(CesaEnd.RESIGNATION), TOURS, BEGINNING),
                        new RepresentativeAppointed(AMINAS, AMINA, BEGINNING)),
                commands);
    }

    private static List<MembershipFact> told(List<MembershipFact> beginning, List<Object> commands) {
        var facts = beginning;
        for (var command : commands) {
            FIXTURE.given(written(facts)).when(command);
            facts = FIXTURE.getEventStore()
                    .readEvents(AMINAS.value())
                    .asStream()
                    .map(Message::getPayload)
                    .map(MembershipFact.class::cast)
                    .toList();
        }
        return facts;
    }

    /** Every contract is drawn up anew before each command: what it says is no subject of these stories. */
    private static List<MembershipFact> written(List<MembershipFact> facts) {
        return Stream.concat(facts.stream(), Stream.of(CAPE_DRAFTED, CESA_DRAFTED))
                .toList();
    }

    private static Arbitrary<Integer> lengths() {
        return Arbitraries.integers().between(0, LONGEST);
    }

    private static Subscription shares(LocalDate day) {
        return new Subscription(day, 2, new Money(3_000));
    }

    /** Without a term if it is long. */
    private static SignEmployment employment(ContractPeriod period) {
        boolean isLong = period.months() > 6;
        return new SignEmployment(
                AMINAS,
                isLong ? EmploymentForm.PERMANENT : EmploymentForm.FIXED_TERM,
                Capacity.SUPPORT_TEAM,
                period.startsOn(),
                Optional.of(period.endsOn()).filter(_ -> !isLong));
    }

    private static OtherFile other(ContractPeriod period) {
        var told = new ContractsInTime(ContractHistory.NONE.and(period), Optional.empty(), Optional.empty());
        return new OtherFile(OTHER, told, Optional.empty());
    }

    private static Siren siren(CesaEnd cause) {
        return Siren.of(cause == CesaEnd.DEATH ? "123456782" : "732829320");
    }

    private static ExitKind exit(CesaEnd cause) {
        return ExitKind.valueOf(cause.name());
    }

    private static Arbitrary<Object> command() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 30), periods(), days(), Arbitraries.of(CesaEnd.class))
                .as((verb, period, day, cause) -> switch (verb) {
                    case 0 -> new SignCape(AMINAS, day, period.startsOn(), period.endsOn());
                    case 1 -> new RenewCape(AMINAS, day, period.endsOn());
                    case 2 -> new EndCape(AMINAS, day);
                    case 3 -> new SignCesa(AMINAS, day);
                    case 4 -> new SignCesaOnAdmission(AMINAS, day, ASSEMBLY);
                    case 5 -> new AdmitAssociate(AMINAS, ASSEMBLY, day);
                    case 6 -> new RecordPastDiagnostic(AMINAS, day);
                    case 7 -> new EndCesa(AMINAS, day, cause);
                    case 8 -> new ConfirmEndForNonAssociation(AMINAS, day);
                    case 9 -> new RecordPastCesa(AMINAS, day);
                    case 10 -> new ApplyForAssociation(AMINAS, day);
                    case 11 -> new RefuseAdmission(AMINAS, ASSEMBLY, day);
                    case 12 -> new AdmitSubscriber(AMINAS, ASSEMBLY, day, shares(day));
                    case 13 -> new RecordSubscription(AMINAS, shares(day));
                    case 14 -> new LeaveCooperative(AMINAS, exit(cause), ExitReason.OTHER, day, List.of());
                    case 15 -> new ReturnToCooperative(AMINAS, day);
                    case 16 -> new RenewCapeLate(AMINAS, day, period.endsOn());
                    case 17 -> employment(period);
                    case 18 -> new EndEmployment(AMINAS, day, cause);
                    case 19 -> new RecordPastAdmission(AMINAS, day);
                    case 20 -> new RecordPastExit(AMINAS, exit(cause), ExitReason.OTHER, day);
                    case 21 -> new AmendCape(AMINAS, day, period.startsOn(), CAPE_DRAFTED.terms());
                    case 22 -> new CorrectAdmission(AMINAS, ASSEMBLY, day, CorrectionReason.TYPING_ERROR);
                    case 23 -> new RenameOrganisation(AMINAS, new Label("Ruche " + cause), day);
                    case 24 -> new CorrectSiren(AMINAS, siren(cause), Optional.empty());
                    case 25 ->
                        new AppointRepresentative(
                                AMINAS, new Representative(person(cause == CesaEnd.DEATH ? "a" : "b")), day);
                    case 26 -> new JoinFiles(AMINAS, other(period), day, Optional.empty());
                    case 27 -> new PartFiles(AMINAS, OTHER, day);
                    case 28 -> new JoinInto(AMINAS, OTHER, day, List.of());
                    case 29 -> new PartFrom(AMINAS, OTHER, day);
                    default -> new RecordPastContract(AMINAS, period.kind(), period.startsOn(), period.endsOn());
                });
    }
}

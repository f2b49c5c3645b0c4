package coop.alveole.projection.membership;

import static coop.alveole.projection.Folding.*;

import coop.alveole.domain.membership.CesaEnd;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.Membership;
import coop.alveole.domain.membership.MembershipCommand.*;
import coop.alveole.domain.membership.MembershipEvent.*;
import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.membership.association.AssociationCommand.*;
import coop.alveole.domain.membership.association.Subscription;
import coop.alveole.domain.membership.exit.ExitCommand.*;
import coop.alveole.domain.membership.exit.ExitKind;
import coop.alveole.domain.membership.exit.ExitReason;
import coop.alveole.domain.membership.terms.Mention;
import coop.alveole.domain.membership.terms.TermsEvent.CapeDrafted;
import coop.alveole.domain.membership.terms.TermsEvent.CesaDrafted;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.Money;
import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.PersonalDetail;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.axonframework.messaging.Message;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** Any life of one membership, as the real aggregate lets it happen: what it refuses is left out. */
final class AnyLife {
    static final LocalDate BEGINNING = LocalDate.of(2020, 1, 31);
    static final int DAYS = 2200;

    private AnyLife() {}

    static Arbitrary<List<MembershipFact>> lives() {
        return command().list().ofMinSize(1).ofMaxSize(12).map(AnyLife::told);
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-100, DAYS + 500).map(BEGINNING::plusDays);
    }

    private static List<MembershipFact> told(List<Object> commands) {
        List<MembershipFact> facts =
                List.of(new MembershipRegistered(AMINAS, AMINA, new Label("Tours"), BEGINNING.plusMonths(6)));
        for (var command : commands) {
            var membership = new AggregateTestFixture<>(Membership.class);
            membership.given(written(facts)).when(command);
            facts = membership
                    .getEventStore()
                    .readEvents(AMINAS.value())
                    .asStream()
                    .map(Message::getPayload)
                    .map(MembershipFact.class::cast)
                    .toList();
        }
        return facts;
    }

    /** Every contract is drawn up anew before each command, so that it may be signed. */
    private static List<MembershipFact> written(List<MembershipFact> facts) {
        var cape = new CapeDrafted(AMINAS, BEGINNING, words(ContractKind.CAPE));
        var cesa = new CesaDrafted(AMINAS, BEGINNING, new Label("Statuts"), words(ContractKind.CESA), null);
        return Stream.concat(facts.stream(), Stream.of(cape, cesa)).toList();
    }

    private static List<PersonalDetail> words(ContractKind contract) {
        var text = new Personal("person/00000000-0000-4000-8000-00000000000a/social~c2NlbGzDqQ");
        return Mention.of(contract).stream()
                .map(mention -> new PersonalDetail(mention.field(), text))
                .toList();
    }

    private static Arbitrary<Object> command() {
        var days = Arbitraries.integers().between(0, DAYS).map(BEGINNING::plusDays);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 13),
                        days,
                        days,
                        Arbitraries.of(ContractKind.class),
                        Arbitraries.of(CesaEnd.class))
                .as((verb, day, start, kind, cause) -> switch (verb) {
                    case 0 -> new SignCape(AMINAS, day, start, start.plusMonths(11));
                    case 1 -> new RenewCape(AMINAS, day, start);
                    case 2 -> new EndCape(AMINAS, day);
                    case 3 -> new SignCesa(AMINAS, day);
                    case 4 -> new SignCesaOnAdmission(AMINAS, day, ASSEMBLY);
                    case 5 -> new AdmitSubscriber(AMINAS, ASSEMBLY, day, new Subscription(start, 1, new Money(1_500)));
                    case 6 -> new EndCesa(AMINAS, day, cause);
                    case 7 -> new ConfirmEndForNonAssociation(AMINAS, day);
                    case 8 -> new RecordPastCesa(AMINAS, day);
                    case 9 -> new AdmitAssociate(AMINAS, ASSEMBLY, day);
                    case 10 -> new RecordSubscription(AMINAS, new Subscription(day, 2, new Money(3_000)));
                    case 11 ->
                        new LeaveCooperative(AMINAS, ExitKind.valueOf(cause.name()), ExitReason.OTHER, day, List.of());
                    case 12 -> new ReturnToCooperative(AMINAS, day);
                    default -> new RecordPastContract(AMINAS, kind, start, start.plusMonths(7));
                });
    }
}

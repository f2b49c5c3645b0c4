package coop.alveole.projection.membership;

import static coop.alveole.projection.Folding.*;

import coop.alveole.domain.membership.CesaEnd;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.Membership;
import coop.alveole.domain.membership.MembershipCommand;
import coop.alveole.domain.membership.MembershipCommand.*;
import coop.alveole.domain.membership.MembershipEvent;
import coop.alveole.domain.membership.MembershipEvent.*;
import coop.alveole.domain.shared.Label;
import java.time.LocalDate;
import java.util.List;
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

    static Arbitrary<List<MembershipEvent>> lives() {
        return command().list().ofMinSize(1).ofMaxSize(12).map(AnyLife::told);
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-100, DAYS + 500).map(BEGINNING::plusDays);
    }

    private static List<MembershipEvent> told(List<MembershipCommand> commands) {
        List<MembershipEvent> events =
                List.of(new MembershipRegistered(AMINAS, AMINA, new Label("Tours"), BEGINNING.plusMonths(6)));
        for (var command : commands) {
            var membership = new AggregateTestFixture<>(Membership.class);
            membership.given(events).when(command);
            events = membership
                    .getEventStore()
                    .readEvents(AMINAS.value())
                    .asStream()
                    .map(Message::getPayload)
                    .map(MembershipEvent.class::cast)
                    .toList();
        }
        return events;
    }

    private static Arbitrary<MembershipCommand> command() {
        var days = Arbitraries.integers().between(0, DAYS).map(BEGINNING::plusDays);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
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
                    case 5 -> new AdmitAssociate(AMINAS, ASSEMBLY, day);
                    case 6 -> new EndCesa(AMINAS, day, cause);
                    case 7 -> new ConfirmEndForNonAssociation(AMINAS, day);
                    case 8 -> new RecordPastCesa(AMINAS, day);
                    default -> new RecordPastContract(AMINAS, kind, start, start.plusMonths(7));
                });
    }
}

package coop.alveole.projection.billing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.billing.internal.InternalInvoiceEvent;
import coop.alveole.domain.billing.internal.InternalInvoiceEvent.*;
import coop.alveole.domain.billing.internal.InternalTerms;
import coop.alveole.domain.billing.internal.Sides;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.InternalInvoiceId;
import coop.alveole.projection.Folding;
import coop.alveole.projection.billing.internal.InternalInvoiceFile.State;
import coop.alveole.projection.billing.internal.InternalInvoiceFile.Turn;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** An internal invoice as it stood on each day: made, accepted, reversed; or refused; or withdrawn. */
class InternalInvoiceFilesTest {
    static final InternalInvoiceId ID = new InternalInvoiceId("internal-00000000-0000-4000-8000-000000000001");
    static final ActivityId GRAPHICS = new ActivityId("activity-00000000-0000-4000-8000-000000000002");
    static final ActivityId JOINERY = new ActivityId("activity-00000000-0000-4000-8000-000000000003");
    static final ActivityId OTHER = new ActivityId("activity-00000000-0000-4000-8000-000000000004");
    static final AccountId CHLOE = new AccountId("account-00000000-0000-4000-8000-000000000005");
    static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    static final InternalTerms TERMS =
            new InternalTerms(new Sides(GRAPHICS, JOINERY), new Money(300_00), DAY, List.of());
    static final InternalInvoiceSubmitted SUBMITTED =
            new InternalInvoiceSubmitted(ID, TERMS, List.of(), List.of(), DAY, CHLOE);

    @Test
    void itStandsWhereTheLastFactLeftIt() {
        var file = given(
                SUBMITTED,
                new InternalInvoiceAccepted(ID, TERMS, DAY.plusDays(1), CHLOE),
                new InternalInvoiceReversed(ID, TERMS, List.of(), DAY.plusDays(2), CHLOE));
        assertThat(file.turnOn(DAY.minusDays(1))).isEmpty();
        assertThat(List.of(DAY, DAY.plusDays(1), DAY.plusDays(2)))
                .map(day -> file.turnOn(day).map(Turn::state).orElseThrow())
                .containsExactly(State.WAITING, State.ACCEPTED, State.REVERSED);
        assertThat(file.version()).isEqualTo(2);
    }

    @Test
    void itNeverCountsOnceRefusedOrWithdrawn() {
        assertThat(given(SUBMITTED, new InternalInvoiceRefused(ID, List.of(), DAY, CHLOE))
                        .turnOn(DAY))
                .map(Turn::state)
                .contains(State.REFUSED);
        assertThat(given(SUBMITTED, new InternalInvoiceWithdrawn(ID, DAY, CHLOE))
                        .turnOn(DAY))
                .map(Turn::state)
                .contains(State.WITHDRAWN);
    }

    @Test
    void itIsOfBothSidesAndOfNobodyElse() {
        var file = given(SUBMITTED);
        assertThat(file.terms()).contains(TERMS);
        assertThat(List.of(GRAPHICS, JOINERY)).allMatch(file::isOf);
        assertThat(file.isOf(OTHER)).isFalse();
    }

    static InternalInvoiceFile given(InternalInvoiceEvent... events) {
        return Objects.requireNonNull(
                Folding.fold(new InternalInvoiceFiles(), List.of(events)).get(ID.value()));
    }
}

package coop.alveole.projection.billing.account;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.billing.opening.OpeningEvent.ActivityBalanceOpened;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.OpeningId;
import coop.alveole.projection.Folding;
import coop.alveole.projection.billing.account.OpenedBalance.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The balance with which an account begins is that of the activity it names. */
class OpenedBalancesTest {
    static final ActivityId JOINERY = new ActivityId("activity-00000000-0000-4000-8000-000000000002");
    static final OpeningId ID = new OpeningId("opening-00000000-0000-4000-8000-000000000003");
    static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void itIsKnownByItsActivity() {
        var opened = new ActivityBalanceOpened(ID, JOINERY, new Money(-120_50), DAY, List.of(), DAY.minusDays(1));
        var balance = Objects.requireNonNull(
                Folding.fold(new OpenedBalances(), List.of(opened)).get(JOINERY.value()));
        assertThat(balance.told()).containsExactly(new Told(new Money(-120_50), DAY, 1));
    }
}

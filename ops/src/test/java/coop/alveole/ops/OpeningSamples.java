package coop.alveole.ops;

import coop.alveole.domain.billing.opening.OpeningEvent.*;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.OpeningId;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.domain.shared.trade.TradeField;
import java.time.LocalDate;
import java.util.List;

/** One instance of each event of an opening. */
final class OpeningSamples {
    private static final OpeningId OPENING = new OpeningId("opening-00000000-0000-4000-8000-000000000046");
    private static final ActivityId JOINERY = new ActivityId("activity-00000000-0000-4000-8000-000000000007");
    private static final LocalDate DAY = LocalDate.of(2024, 4, 1);

    static final List<Object> ALL = List.of(new ActivityBalanceOpened(
            OPENING,
            JOINERY,
            new Money(-120_50),
            DAY,
            List.of(new TradeDetail(TradeField.ACCOUNTANT, new Personal("accounting/2024~c2NlbGzDqQ"))),
            DAY.minusDays(3)));

    private OpeningSamples() {}
}

package coop.alveole.ops;

import coop.alveole.domain.billing.opening.Difference;
import coop.alveole.domain.billing.opening.Figure;
import coop.alveole.domain.billing.opening.Figures;
import coop.alveole.domain.billing.opening.OpeningEvent.*;
import coop.alveole.domain.shared.AccountId;
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

    private static final OpeningId CONTROL = new OpeningId("opening-00000000-0000-4000-8000-000000000047");
    private static final AccountId CHLOE = new AccountId("account-00000000-0000-4000-8000-000000000006");
    private static final Figures FIGURES =
            new Figures(3, new Money(2_400_00), new Money(-120_50), new Money(31_000_00));

    static final List<Object> ALL = List.of(
            new ActivityBalanceOpened(
                    OPENING, JOINERY, new Money(-120_50), DAY, sealed(TradeField.ACCOUNTANT), DAY.minusDays(3)),
            new FiguresOfBeforeTold(CONTROL, JOINERY, FIGURES, DAY),
            accepted(Figure.STILL_DUE));

    static final List<Object> OTHERS =
            List.of(accepted(Figure.OPEN_INVOICES), accepted(Figure.BALANCE), accepted(Figure.TURNOVER));

    private OpeningSamples() {}

    private static DifferenceAccepted accepted(Figure figure) {
        long there = FIGURES.of(figure);
        return new DifferenceAccepted(
                CONTROL, JOINERY, new Difference(figure, there, there + 1), sealed(TradeField.MOTIVE), DAY, CHLOE);
    }

    private static List<TradeDetail> sealed(TradeField field) {
        return List.of(new TradeDetail(field, new Personal("accounting/2024~c2NlbGzDqQ")));
    }
}

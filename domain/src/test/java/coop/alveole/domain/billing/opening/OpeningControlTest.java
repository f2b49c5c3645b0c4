package coop.alveole.domain.billing.opening;

import static coop.alveole.domain.billing.opening.OpeningRule.*;
import static coop.alveole.domain.shared.Cast.uuid;

import coop.alveole.domain.billing.opening.OpeningCommand.*;
import coop.alveole.domain.billing.opening.OpeningEvent.*;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.OpeningId;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.domain.shared.trade.TradeField;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** A difference with the software of before stays until somebody answers for it, by name and with a motive. */
class OpeningControlTest {
    static final OpeningId ID = new OpeningId("opening-" + uuid("2"));
    static final ActivityId JOINERY = new ActivityId("activity-" + uuid("7"));
    static final AccountId CLAIRE = new AccountId("account-" + uuid("3"));
    static final LocalDate DAY = LocalDate.of(2026, 1, 6);
    static final Figures FIGURES = new Figures(2, new Money(1_600_00), new Money(3_250_40), new Money(15_400_00));
    static final FiguresOfBeforeTold TOLD = new FiguresOfBeforeTold(ID, JOINERY, FIGURES, DAY);
    static final Difference TEN_EUROS = new Difference(Figure.BALANCE, 3_250_40, 3_240_40);
    static final List<TradeDetail> WHY =
            List.of(new TradeDetail(TradeField.MOTIVE, new Personal("accounting/2026~c2NlbGzDqQ")));

    final AggregateTestFixture<OpeningControl> control = new AggregateTestFixture<>(OpeningControl.class);

    @Test
    void theLastFiguresToldCount() {
        control.givenNoPriorActivity()
                .when(new TellFiguresOfBefore(ID, JOINERY, FIGURES, DAY))
                .expectEvents(TOLD);
        control.given(TOLD, new FiguresOfBeforeTold(ID, JOINERY, Figures.NONE, DAY))
                .when(accepting(TEN_EUROS, WHY))
                .expectNoEvents()
                .expectException(Refused.by(FIGURES_OF_BEFORE_TOLD, "there"));
    }

    @Test
    void aDifferenceIsAcceptedAsItIsTold() {
        control.given(TOLD)
                .when(accepting(TEN_EUROS, WHY))
                .expectEvents(new DifferenceAccepted(ID, JOINERY, TEN_EUROS, WHY, DAY, CLAIRE));
        control.given(TOLD)
                .when(accepting(new Difference(Figure.OPEN_INVOICES, 2, 1), WHY))
                .expectSuccessfulHandlerExecution();
        control.given(TOLD)
                .when(accepting(new Difference(Figure.STILL_DUE, 1_600_00, 0), WHY))
                .expectSuccessfulHandlerExecution();
        control.given(TOLD)
                .when(accepting(new Difference(Figure.TURNOVER, 15_400_00, 0), WHY))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void nothingIsAcceptedBeforeTheOtherSideIsKnown() {
        control.givenNoPriorActivity()
                .when(accepting(TEN_EUROS, WHY))
                .expectNoEvents()
                .expectException(Refused.by(FIGURES_OF_BEFORE_TOLD, "there"));
    }

    @Test
    void whereBothAgreeThereIsNothingToAccept() {
        control.given(TOLD)
                .when(accepting(new Difference(Figure.BALANCE, 3_250_40, 3_250_40), WHY))
                .expectNoEvents()
                .expectException(Refused.by(ACCEPTED_WHERE_IT_DIFFERS, "here"));
    }

    @Test
    void whoeverAcceptsSaysWhy() {
        control.given(TOLD)
                .when(accepting(TEN_EUROS, List.of()))
                .expectNoEvents()
                .expectException(Refused.by(ACCEPTED_FOR_A_MOTIVE, "motive"));
    }

    private static AcceptDifference accepting(Difference difference, List<TradeDetail> motive) {
        return new AcceptDifference(ID, JOINERY, difference, motive, DAY, CLAIRE);
    }
}

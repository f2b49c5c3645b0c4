package coop.alveole.projection.billing.opening;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.billing.opening.Difference;
import coop.alveole.domain.billing.opening.Figure;
import coop.alveole.domain.billing.opening.Figures;
import coop.alveole.domain.billing.opening.OpeningEvent.*;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.OpeningId;
import coop.alveole.projection.Folding;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What was taken over of an activity, what the software of before says of it, and which difference is answered for. */
class OpeningFilesTest {
    static final ActivityId JOINERY = new ActivityId("activity-00000000-0000-4000-8000-000000000002");
    static final OpeningId CONTROL = new OpeningId("opening-00000000-0000-4000-8000-000000000004");
    static final AccountId CLAIRE = new AccountId("account-00000000-0000-4000-8000-000000000005");
    static final LocalDate DAY = LocalDate.of(2026, 1, 6);
    static final Figures FIGURES = new Figures(2, new Money(1_600_00), new Money(3_250_40), new Money(15_400_00));
    static final Difference TEN_EUROS = new Difference(Figure.BALANCE, 3_250_40, 3_240_40);
    static final DifferenceAccepted ACCEPTED =
            new DifferenceAccepted(CONTROL, JOINERY, TEN_EUROS, List.of(), DAY, CLAIRE);

    @Test
    void theLastFiguresToldByADayCount() {
        var file = file(
                new FiguresOfBeforeTold(CONTROL, JOINERY, Figures.NONE, DAY),
                new FiguresOfBeforeTold(CONTROL, JOINERY, FIGURES, DAY.plusDays(1)));
        assertThat(file.toldBy(DAY.minusDays(1))).isEmpty();
        assertThat(file.toldBy(DAY)).map(FiguresOfBeforeTold::figures).contains(Figures.NONE);
        assertThat(file.toldBy(DAY.plusDays(1)))
                .map(FiguresOfBeforeTold::figures)
                .contains(FIGURES);
    }

    @Test
    void aDifferenceIsAnsweredForWhileNeitherFigureChanges() {
        var file = file(new FiguresOfBeforeTold(CONTROL, JOINERY, FIGURES, DAY), ACCEPTED);
        assertThat(file.acceptedBy(DAY, TEN_EUROS)).contains(ACCEPTED);
        assertThat(file.acceptedBy(DAY.minusDays(1), TEN_EUROS)).isEmpty();
        assertThat(file.acceptedBy(DAY, new Difference(Figure.BALANCE, 3_250_40, 3_240_41)))
                .isEmpty();
        assertThat(file.acceptedBy(DAY, new Difference(Figure.STILL_DUE, 3_250_40, 3_240_40)))
                .isEmpty();
    }

    private static OpeningFile file(Object... events) {
        return Objects.requireNonNull(
                Folding.fold(new OpeningFiles(), List.of(events)).get(JOINERY.value()));
    }
}

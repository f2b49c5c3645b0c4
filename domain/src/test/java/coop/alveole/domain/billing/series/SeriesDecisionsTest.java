package coop.alveole.domain.billing.series;

import static coop.alveole.domain.billing.series.SeriesRule.*;
import static coop.alveole.domain.shared.Cast.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.billing.series.SeriesCommand.*;
import coop.alveole.domain.billing.series.SeriesEvent.*;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.SeriesId;
import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** Numbers follow each other without a hole, and never go back in time. */
class SeriesDecisionsTest {
    static final SeriesId ID = new SeriesId("series-" + uuid("1"));
    static final InvoiceId ONE = new InvoiceId("invoice-" + uuid("a"));
    static final InvoiceId TWO = new InvoiceId("invoice-" + uuid("b"));
    static final Label F = new Label("F");
    static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    static final NumberTaken FIRST = new NumberTaken(ID, new InvoiceNumber(F, 2026, 1), ONE, DAY);

    final AggregateTestFixture<Series> series = new AggregateTestFixture<>(Series.class);

    @Test
    void beginsAtOne() {
        series.givenNoPriorActivity()
                .when(new TakeNumber(ID, F, 2026, ONE, DAY, 1))
                .expectEvents(FIRST)
                .expectResultMessagePayload(new InvoiceNumber(F, 2026, 1));
        assertThat(FIRST.number()).hasToString("F-2026-0001");
    }

    @Test
    void goesOnTheSameDayAndAfterNeverBefore() {
        series.given(FIRST)
                .when(new TakeNumber(ID, F, 2026, TWO, DAY, 1))
                .expectEvents(new NumberTaken(ID, new InvoiceNumber(F, 2026, 2), TWO, DAY));
        series.given(FIRST)
                .when(new TakeNumber(ID, F, 2026, TWO, DAY.minusDays(1), 1))
                .expectNoEvents()
                .expectException(Refused.by(NEVER_BEFORE_THE_LAST, "issuedOn", DAY));
    }

    @Test
    void goesOnAfterTheLastNumberGivenOutside() {
        var continued = new SeriesContinued(ID, new InvoiceNumber(F, 2026, 412), DAY, 1);
        series.givenNoPriorActivity()
                .when(new ContinueSeries(ID, F, 2026, 412, DAY, 1))
                .expectEvents(continued);
        series.given(continued)
                .when(new TakeNumber(ID, F, 2026, ONE, DAY, 1))
                .expectEvents(new NumberTaken(ID, new InvoiceNumber(F, 2026, 413), ONE, DAY));
        series.given(continued)
                .when(new ContinueSeries(ID, F, 2026, 411, DAY, 1))
                .expectNoEvents()
                .expectException(Refused.by(CONTINUED_FORWARD, "lastPlace", 412, DAY));
        series.given(continued)
                .when(new ContinueSeries(ID, F, 2026, 413, DAY.minusDays(1), 1))
                .expectNoEvents()
                .expectException(Refused.by(CONTINUED_FORWARD, "lastPlace", 412, DAY));
    }

    /** After a restoration with a loss, a number may have been given that nobody here knows of. */
    @Test
    void givesNoNumberAfterALossBeforeTheLastOneOutsideIsConfirmed() {
        series.given(FIRST)
                .when(new TakeNumber(ID, F, 2026, TWO, DAY, 2))
                .expectNoEvents()
                .expectException(Refused.by(CONFIRMED_AFTER_A_LOSS, "invoiceId", F, 2026));
        series.givenNoPriorActivity()
                .when(new TakeNumber(ID, F, 2026, TWO, DAY, 2))
                .expectNoEvents()
                .expectException(Refused.by(CONFIRMED_AFTER_A_LOSS, "invoiceId", F, 2026));
        var confirmed = new SeriesContinued(ID, new InvoiceNumber(F, 2026, 4), DAY, 2);
        series.given(FIRST).when(new ContinueSeries(ID, F, 2026, 4, DAY, 2)).expectEvents(confirmed);
        series.given(FIRST, confirmed)
                .when(new TakeNumber(ID, F, 2026, TWO, DAY, 2))
                .expectEvents(new NumberTaken(ID, new InvoiceNumber(F, 2026, 5), TWO, DAY));
        series.given(FIRST, confirmed)
                .when(new TakeNumber(ID, F, 2026, TWO, DAY, 3))
                .expectNoEvents()
                .expectException(Refused.by(CONFIRMED_AFTER_A_LOSS, "invoiceId", F, 2026));
    }

    @Test
    void nothingLostIsConfirmedByTheLastNumberItself() {
        series.given(FIRST)
                .when(new ContinueSeries(ID, F, 2026, 1, DAY, 2))
                .expectEvents(new SeriesContinued(ID, new InvoiceNumber(F, 2026, 1), DAY, 2));
    }
}

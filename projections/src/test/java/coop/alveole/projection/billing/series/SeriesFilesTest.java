package coop.alveole.projection.billing.series;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.billing.series.InvoiceNumber;
import coop.alveole.domain.billing.series.SeriesEvent;
import coop.alveole.domain.billing.series.SeriesEvent.*;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.SeriesId;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SeriesFilesTest {
    static final SeriesId F2026 = new SeriesId("series-00000000-0000-4000-8000-0000000000aa");
    static final InvoiceId INVOICE = new InvoiceId("invoice-00000000-0000-4000-8000-0000000000ab");
    static final LocalDate MARCH = LocalDate.of(2026, 3, 10);

    final SeriesFiles series = new SeriesFiles();

    @Test
    void standsAtTheLastNumberThatWasTakenOrConfirmed() {
        var taken = after(new NumberTaken(F2026, number(1), INVOICE, MARCH));
        assertThat(taken.last()).hasToString("F-2026-0001");
        assertThat(taken.epoch()).isEqualTo(1);
        var confirmed = series.fold(taken, recorded(2, new SeriesContinued(F2026, number(4), MARCH.plusDays(2), 2)));
        assertThat(confirmed.last()).hasToString("F-2026-0004");
        assertThat(confirmed.lastIssuedOn()).isEqualTo(MARCH.plusDays(2));
        assertThat(confirmed.epoch()).isEqualTo(2);
        var next = series.fold(confirmed, recorded(3, new NumberTaken(F2026, number(5), INVOICE, MARCH.plusDays(2))));
        assertThat(next.epoch())
                .as("numbers go on in the epoch that was confirmed")
                .isEqualTo(2);
    }

    private SeriesFile after(SeriesEvent event) {
        assertThat(series.keys(event)).containsExactly(F2026.value());
        return series.fold(series.empty(F2026.value()), recorded(1, event));
    }

    private static InvoiceNumber number(int place) {
        return new InvoiceNumber(new Label("F"), 2026, place);
    }

    private static Recorded<?> recorded(long position, Object event) {
        return new Recorded<>(position, position, Instant.EPOCH, "account", "http", "", event);
    }
}

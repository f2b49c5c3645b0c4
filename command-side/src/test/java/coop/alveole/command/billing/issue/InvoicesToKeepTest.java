package coop.alveole.command.billing.issue;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.billing.invoice.InvoiceEvent.InvoiceSent;
import coop.alveole.domain.billing.issue.IssuedInvoiceEvent.InvoiceFileKept;
import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.IssuedInvoiceId;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.domain.shared.file.FileKey;
import coop.alveole.domain.shared.file.FileType;
import coop.alveole.domain.shared.file.SealedFile;
import coop.alveole.domain.shared.trade.InvoiceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An invoice is to be kept from when it has left until its file is kept, however often each is told. */
class InvoicesToKeepTest {
    private static final InvoiceId INVOICE = new InvoiceId("invoice-00000000-0000-4000-8000-000000000001");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 10);
    private static final Object SENT = new InvoiceSent(INVOICE, DAY);
    private static final Object KEPT = new InvoiceFileKept(
            IssuedInvoiceId.of(INVOICE),
            new SealedFile(
                    new Digest("a".repeat(64)),
                    10,
                    FileType.PDF,
                    new FileKey("accounting/2026/file/00000000-0000-4000-8000-000000000009")),
            DAY);

    @Test
    void itWaitsOnceSentAndNoMoreOnceKept() {
        assertThat(isToKeepAfter(SENT)).isTrue();
        assertThat(isToKeepAfter(SENT, KEPT)).isFalse();
        assertThat(isToKeepAfter(SENT, KEPT, SENT)).as("sent once more").isFalse();
        assertThat(isToKeepAfter(KEPT)).isFalse();
    }

    private static boolean isToKeepAfter(Object... events) {
        var fold = new InvoicesToKeep();
        var one = fold.empty(INVOICE.value());
        long position = 0;
        for (var event : List.of(events)) {
            assertThat(fold.keys(event)).containsExactly(INVOICE.value());
            one = fold.fold(one, new Recorded<>(++position, 0, Instant.EPOCH, "", "", "", event));
        }
        return one.isToKeep();
    }
}

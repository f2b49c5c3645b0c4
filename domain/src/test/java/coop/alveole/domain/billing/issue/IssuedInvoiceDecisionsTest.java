package coop.alveole.domain.billing.issue;

import static coop.alveole.domain.billing.issue.IssueRule.*;
import static coop.alveole.domain.shared.Cast.uuid;

import coop.alveole.domain.billing.issue.IssuedInvoiceCommand.*;
import coop.alveole.domain.billing.issue.IssuedInvoiceEvent.*;
import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.IssuedInvoiceId;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.file.FileKey;
import coop.alveole.domain.shared.file.FileType;
import coop.alveole.domain.shared.file.SealedFile;
import coop.alveole.domain.shared.trade.InvoiceId;
import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** The file of an invoice is kept once it has left, and never made a second time. */
class IssuedInvoiceDecisionsTest {
    static final IssuedInvoiceId ID = IssuedInvoiceId.of(new InvoiceId("invoice-" + uuid("1")));
    static final LocalDate DAY = LocalDate.of(2026, 4, 10);

    final AggregateTestFixture<IssuedInvoice> issued = new AggregateTestFixture<>(IssuedInvoice.class);

    @Test
    void theFileIsKeptOnceTheInvoiceIsSent() {
        issued.givenNoPriorActivity()
                .when(new KeepInvoiceFile(ID, true, file("a"), DAY))
                .expectEvents(new InvoiceFileKept(ID, file("a"), DAY));
        issued.givenNoPriorActivity()
                .when(new KeepInvoiceFile(ID, false, file("a"), DAY))
                .expectException(Refused.by(SENT_BEFORE_KEPT, "invoiceId"));
    }

    @Test
    void anotherFileNeverTakesItsPlace() {
        issued.given(new InvoiceFileKept(ID, file("a"), DAY))
                .when(new KeepInvoiceFile(ID, true, file("b"), DAY.plusDays(1)))
                .expectException(Refused.by(KEPT_ONCE, "invoiceId", DAY));
    }

    static SealedFile file(String digit) {
        return new SealedFile(
                new Digest(digit.repeat(64)), 31_000, FileType.PDF, new FileKey("accounting/2026/file/" + uuid("9")));
    }
}

package coop.alveole.domain.billing.export;

import static coop.alveole.domain.billing.export.ExportRule.*;

import coop.alveole.domain.billing.chart.AccountUse.OfCustomer;
import coop.alveole.domain.billing.chart.ExportEncoding;
import coop.alveole.domain.billing.chart.ExportFlavour;
import coop.alveole.domain.billing.export.ExportCommand.ExportEntries;
import coop.alveole.domain.billing.export.ExportEvent.EntriesExported;
import coop.alveole.domain.billing.export.ExportEvent.ExportFileKept;
import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.file.FileKey;
import coop.alveole.domain.shared.file.FileType;
import coop.alveole.domain.shared.file.SealedFile;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.ExportRegisterId;
import coop.alveole.domain.shared.trade.FactId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** Each fact leaves once, in batches that follow each other; no entry leaves that does not balance. */
class ExportDecisionsTest {
    static final String UUID = "00000000-0000-4000-8000-000000000001";
    static final ExportRegisterId REGISTER = new ExportRegisterId("exports-" + UUID);
    static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    static final LocalDate LAST = LocalDate.of(2026, 3, 31);
    static final LocalDate TODAY = LocalDate.of(2026, 4, 2);
    static final Leaving SOLD = leaving("sold/invoice-" + UUID, 1_200_00, 1_200_00);
    static final Leaving PAID = leaving("paid/payment-" + UUID, 500_00, 500_00);
    static final List<GivenCode> GIVEN =
            List.of(new GivenCode(new OfCustomer(new CustomerId("customer-" + UUID)), new Label("C00001")));
    static final BatchFile FILE = new BatchFile(
            ExportFileKind.SALES,
            new Digest("ab".repeat(32)),
            new SealedFile(new Digest("cd".repeat(32)), 120, FileType.CSV, new FileKey("file/" + UUID)));

    final AggregateTestFixture<ExportRegister> register = new AggregateTestFixture<>(ExportRegister.class);

    @Test
    void theBatchAndItsFilesAreRecordedTogether() {
        register.givenNoPriorActivity()
                .when(exporting(1, SOLD, PAID))
                .expectEvents(
                        exported(1, SOLD, PAID),
                        new ExportFileKept(REGISTER, 1, FILE.kind(), FILE.content(), FILE.file(), TODAY));
        register.given(exported(1, SOLD)).when(exporting(2, PAID)).expectSuccessfulHandlerExecution();
    }

    /** W7 */
    @Test
    void aFactLeavesOnce() {
        register.given(exported(1, SOLD))
                .when(exporting(2, PAID, SOLD))
                .expectException(Refused.by(LEAVES_ONCE, "facts", SOLD.fact()));
        register.givenNoPriorActivity()
                .when(exporting(1, SOLD, SOLD))
                .expectException(Refused.by(LEAVES_ONCE, "facts", SOLD.fact()));
    }

    @Test
    void batchesFollowEachOther() {
        register.given(exported(1, SOLD))
                .when(exporting(1, PAID))
                .expectException(Refused.by(NUMBERED_IN_ORDER, "batch", 2));
        register.givenNoPriorActivity()
                .when(exporting(2, PAID))
                .expectException(Refused.by(NUMBERED_IN_ORDER, "batch", 1));
    }

    @Test
    void nothingLeftIsNoBatch() {
        register.given(exported(1, SOLD))
                .when(exporting(2))
                .expectException(Refused.by(SOMETHING_LEFT, "from", FIRST, LAST));
    }

    /** W2: a cent more on one side. */
    @Test
    void anEntryThatDoesNotBalanceDoesNotLeave() {
        var unbalanced = leaving("paid/payment-" + UUID, 500_01, 500_00);
        register.givenNoPriorActivity()
                .when(exporting(1, SOLD, unbalanced))
                .expectException(Refused.by(ENTRY_BALANCED, "facts", unbalanced.fact(), new Money(1)));
    }

    @Test
    void aPeriodGoesForward() {
        register.givenNoPriorActivity()
                .when(command(1, LAST, FIRST, SOLD))
                .expectException(Refused.by(PERIOD_IN_ORDER, "to"));
        register.givenNoPriorActivity().when(command(1, LAST, LAST, SOLD)).expectSuccessfulHandlerExecution();
    }

    private static ExportEntries exporting(int batch, Leaving... facts) {
        return command(batch, FIRST, LAST, facts);
    }

    private static ExportEntries command(int batch, LocalDate from, LocalDate lastDay, Leaving... facts) {
        return new ExportEntries(
                REGISTER,
                batch,
                from,
                lastDay,
                ExportFlavour.SAGE,
                ExportEncoding.CP1252,
                List.of(facts),
                GIVEN,
                List.of(FILE),
                TODAY);
    }

    private static EntriesExported exported(int batch, Leaving... facts) {
        return new EntriesExported(
                REGISTER, batch, FIRST, LAST, ExportFlavour.SAGE, ExportEncoding.CP1252, List.of(facts), GIVEN, TODAY);
    }

    private static Leaving leaving(String fact, long debit, long credit) {
        return new Leaving(new FactId(fact), new Money(debit), new Money(credit));
    }
}

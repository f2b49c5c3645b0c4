package coop.alveole.ops;

import coop.alveole.domain.billing.amounts.SaleContent;
import coop.alveole.domain.billing.amounts.SaleLine;
import coop.alveole.domain.billing.amounts.TrainingSold;
import coop.alveole.domain.billing.amounts.TrainingSold.Funding;
import coop.alveole.domain.billing.amounts.Vat;
import coop.alveole.domain.billing.amounts.VatTotal;
import coop.alveole.domain.billing.amounts.VatTreatment;
import coop.alveole.domain.billing.closing.ClosingEvent.*;
import coop.alveole.domain.billing.closing.Receipts;
import coop.alveole.domain.billing.invoice.InvoiceEvent.*;
import coop.alveole.domain.billing.invoice.InvoiceKind;
import coop.alveole.domain.billing.invoice.OldInvoice;
import coop.alveole.domain.billing.invoice.OldInvoice.TakenBefore;
import coop.alveole.domain.billing.invoice.OldInvoice.TakenBefore.Standing;
import coop.alveole.domain.billing.issue.CollectedAtRate;
import coop.alveole.domain.billing.issue.IssuedInvoiceEvent.*;
import coop.alveole.domain.billing.issue.LetterKind;
import coop.alveole.domain.billing.issue.PlatformStatus;
import coop.alveole.domain.billing.payment.Allocation;
import coop.alveole.domain.billing.payment.PaymentEvent.*;
import coop.alveole.domain.billing.payment.PaymentMeans;
import coop.alveole.domain.billing.reminder.LateCharges;
import coop.alveole.domain.billing.reminder.ReminderKind;
import coop.alveole.domain.billing.reminder.RemindersCommand.Sender;
import coop.alveole.domain.billing.reminder.RemindersEvent.*;
import coop.alveole.domain.billing.series.InvoiceNumber;
import coop.alveole.domain.billing.series.SeriesEvent.*;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.ClosingsId;
import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.IssuedInvoiceId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.RemindersId;
import coop.alveole.domain.shared.file.FileKey;
import coop.alveole.domain.shared.file.FileType;
import coop.alveole.domain.shared.file.SealedFile;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Quantity;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.LineCategory;
import coop.alveole.domain.shared.trade.PaymentId;
import coop.alveole.domain.shared.trade.SeriesId;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.domain.shared.trade.TradeField;
import java.time.LocalDate;
import java.util.List;

/** One instance of each event about invoices, their numbers and their payments. */
final class BillingSamples {
    private static final InvoiceId INVOICE = new InvoiceId("invoice-00000000-0000-4000-8000-000000000021");
    private static final InvoiceId CREDIT = new InvoiceId("invoice-00000000-0000-4000-8000-000000000022");
    private static final ClosingsId CLOSINGS = new ClosingsId("closings-00000000-0000-4000-8000-000000000024");
    private static final Receipts RECEIPTS = Receipts.received(new Money(120_000));
    private static final SeriesId SERIES = new SeriesId("series-00000000-0000-4000-8000-000000000023");
    private static final PaymentId PAYMENT = new PaymentId("payment-00000000-0000-4000-8000-000000000024");
    private static final CustomerId CUSTOMER = new CustomerId("customer-00000000-0000-4000-8000-000000000011");
    private static final ActivityId JOINERY = new ActivityId("activity-00000000-0000-4000-8000-000000000007");
    private static final AccountId CHLOE = new AccountId("account-00000000-0000-4000-8000-000000000006");
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final InvoiceNumber NUMBER = new InvoiceNumber(new Label("F"), 2024, 1);
    private static final SaleLine PARQUET = new SaleLine(
            List.of(sealed(TradeField.LINE_LABEL)),
            new Quantity(12_500),
            new Money(48_00),
            Rate.of(500),
            Vat.at(1_000),
            LineCategory.SERVICES,
            List.of());
    private static final SaleLine TRAINING = new SaleLine(
            List.of(sealed(TradeField.LINE_LABEL), sealed(TradeField.GROUP_LABEL)),
            Quantity.ONE,
            new Money(1_200_00),
            Rate.ZERO,
            Vat.without(VatTreatment.TRAINING_EXEMPT),
            LineCategory.TRAINING,
            List.of(new TrainingSold(6, 14, Funding.SKILLS_PLAN)));
    static final SaleContent CONTENT =
            new SaleContent(List.of(sealed(TradeField.TITLE)), DAY, List.of(PARQUET, TRAINING), Rate.of(500));
    private static final List<VatTotal> TOTALS = CONTENT.totals().perVat();
    private static final RemindersId REMINDERS = RemindersId.of(INVOICE);
    private static final IssuedInvoiceId ISSUED = IssuedInvoiceId.of(INVOICE);
    static final SealedFile FILE = new SealedFile(
            new Digest("5e".repeat(32)),
            48_213,
            FileType.PDF,
            new FileKey("accounting/2024/file/00000000-0000-4000-8000-00000000f11e"));
    private static final OldInvoice OLD = new OldInvoice(
            new Label("FA2402-118"),
            DAY,
            DAY.plusDays(30),
            TOTALS,
            new Money(200_00),
            new TakenBefore(Standing.TAKEN, Standing.DUE));
    private static final List<TradeDetail> MOTIVE = List.of(sealed(TradeField.MOTIVE));
    private static final List<Allocation> ALLOCATIONS = List.of(new Allocation(INVOICE, new Money(700_00)));

    static final List<Object> ALL = List.of(
            new InvoiceDrafted(
                    INVOICE, JOINERY, CUSTOMER, InvoiceKind.INVOICE, List.of(), List.of(), CONTENT, DAY, CHLOE),
            new InvoiceRevised(INVOICE, CUSTOMER, CONTENT, DAY, CHLOE),
            new InvoiceDiscarded(INVOICE, DAY),
            new InvoiceSubmitted(INVOICE, DAY, CHLOE),
            new InvoiceReturned(INVOICE, List.of(sealed(TradeField.COMMENT)), DAY),
            new InvoiceValidated(INVOICE, NUMBER, DAY, DAY, DAY.plusDays(30), TOTALS, MOTIVE, CHLOE),
            new InvoiceTakenOver(INVOICE, JOINERY, CUSTOMER, OLD, CONTENT, DAY.plusDays(1)),
            new InvoiceSent(INVOICE, DAY),
            new InvoiceCredited(INVOICE, CREDIT, new Money(100_00), DAY),
            new PaymentAllocated(INVOICE, PAYMENT, new Money(700_00), DAY),
            new InvoiceDisputed(INVOICE, MOTIVE, DAY),
            new DisputeSettled(INVOICE, DAY),
            new InvoiceWrittenOff(INVOICE, TOTALS, MOTIVE, DAY),
            new NumberTaken(SERIES, NUMBER, INVOICE, DAY),
            new DayClosed(CLOSINGS, DAY, RECEIPTS, RECEIPTS, 42),
            new MonthClosed(CLOSINGS, DAY, RECEIPTS, RECEIPTS),
            new YearClosed(CLOSINGS, DAY, RECEIPTS, RECEIPTS),
            new SeriesContinued(SERIES, NUMBER, DAY, 1),
            new PaymentRecorded(
                    PAYMENT,
                    CUSTOMER,
                    new Money(700_00),
                    DAY,
                    PaymentMeans.TRANSFER,
                    List.of(sealed(TradeField.PAYMENT_REFERENCE)),
                    ALLOCATIONS),
            new PaymentReallocated(PAYMENT, ALLOCATIONS, DAY),
            new PaymentReversed(PAYMENT, TakenBack.BOUNCED, DAY),
            new PaymentRefunded(PAYMENT, new Money(50_00), DAY),
            new PaymentDeposited(PAYMENT, BankSamples.SLIP, DAY),
            new ReminderLetterKept(REMINDERS, 1, FILE, DAY),
            new CustomerReminded(REMINDERS, ReminderKind.REMINDER, 1, Sender.TEAM, new Money(300_00), DAY),
            new LateChargesCounted(
                    REMINDERS,
                    new LateCharges(
                            new Money(40_00),
                            Rate.of(1_200),
                            List.of(new LateCharges.Period(DAY.minusDays(30), DAY, new Money(300_00))),
                            new Money(2_96)),
                    DAY),
            new RemindersHeld(REMINDERS, MOTIVE, DAY),
            new RemindersReleased(REMINDERS, DAY),
            new InvoiceFileKept(ISSUED, FILE, DAY),
            new LetterAsked(
                    ISSUED, 1, LetterKind.REMINDER, sealed(TradeField.EMAIL), new Money(300_00), new Money(40_00), DAY),
            new LetterMailed(ISSUED, 1, DAY),
            new HandedToPlatform(ISSUED, DAY),
            new StatusTold(ISSUED, PlatformStatus.DEPOSITED, DAY),
            new CollectionTold(ISSUED, 1, List.of(new CollectedAtRate(Vat.at(2_000), new Money(60_00))), DAY));

    private BillingSamples() {}

    private static TradeDetail sealed(TradeField field) {
        return new TradeDetail(field, new Personal("accounting/2024~c2NlbGzDqQ"));
    }
}

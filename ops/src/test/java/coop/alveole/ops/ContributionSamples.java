package coop.alveole.ops;

import static coop.alveole.domain.contribution.Source.OfInternalInvoice.ACCEPTED;
import static coop.alveole.domain.contribution.Source.OfInternalInvoice.REVERSED;

import coop.alveole.domain.contribution.Basis;
import coop.alveole.domain.contribution.ContributionEvent.*;
import coop.alveole.domain.contribution.LineKind;
import coop.alveole.domain.contribution.Source;
import coop.alveole.domain.contribution.Statement;
import coop.alveole.domain.shared.ContributionId;
import coop.alveole.domain.shared.Decision;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.InternalInvoiceId;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.LineCategory;
import coop.alveole.domain.shared.trade.MoneyOption;
import coop.alveole.domain.shared.trade.PaymentId;
import coop.alveole.domain.shared.trade.PurchaseId;
import java.time.LocalDate;
import java.util.List;

/** One instance of each event of the ledger of the contribution, and of each kind of line. */
final class ContributionSamples {
    private static final ContributionId LEDGER =
            new ContributionId("contribution-00000000-0000-4000-8000-000000000007");
    private static final InvoiceId INVOICE = new InvoiceId("invoice-00000000-0000-4000-8000-000000000021");
    private static final PaymentId PAYMENT = new PaymentId("payment-00000000-0000-4000-8000-000000000024");
    private static final InternalInvoiceId INTERNAL =
            new InternalInvoiceId("internal-00000000-0000-4000-8000-000000000031");
    private static final PurchaseId PURCHASE = new PurchaseId("purchase-00000000-0000-4000-8000-000000000025");
    private static final LocalDate MONTH = LocalDate.of(2024, 3, 1);
    private static final Basis CHOSEN = new Basis(
            List.of(LocalDate.of(2024, 1, 1)),
            List.of(new Decision(
                    Decision.DecidedBy.GENERAL_ASSEMBLY,
                    LocalDate.of(2023, 12, 10),
                    new Label("PV de l'AG du 10/12/2023"))));

    static final List<Object> ALL = List.of(
            line(LineKind.SALE, new Source.OfInvoice(INVOICE), List.of(LocalDate.of(2024, 2, 1))),
            new ContributionTakenOver(
                    LEDGER,
                    MONTH,
                    new Money(9_000_00),
                    new Money(8_200_00),
                    new Money(820_00),
                    LocalDate.of(2024, 4, 1)),
            new SaleCountedBefore(LEDGER, INVOICE, LocalDate.of(2024, 4, 1)),
            new ContributionMonthClosed(
                    LEDGER,
                    MONTH,
                    new Statement(new Money(1_000_00), new Money(100_00), new Money(9_00), 2),
                    LocalDate.of(2024, 4, 2)));

    static final List<Object> OTHERS = List.of(
            line(LineKind.SALE, new Source.OfPayment(PAYMENT, INVOICE, 1), List.of()),
            line(LineKind.CREDIT_NOTE, new Source.OfInvoice(INVOICE), List.of()),
            line(LineKind.SUBCONTRACTING, new Source.OfPurchase(PURCHASE, INVOICE), List.of()),
            line(LineKind.LARGE_PURCHASE, new Source.OfPurchase(PURCHASE, INVOICE), List.of()),
            line(LineKind.INTERNAL_MADE, new Source.OfInternalInvoice(INTERNAL, ACCEPTED), List.of()),
            line(LineKind.INTERNAL_RECEIVED, new Source.OfInternalInvoice(INTERNAL, REVERSED), List.of()),
            line(LineKind.BAD_DEBT, new Source.OfInvoice(INVOICE), List.of()),
            line(LineKind.MINIMUM_FEE, new Source.OfTheMonth(), List.of()),
            line(LineKind.DIRECT_CHARGE, new Source.OfCharge(new Label("Bulletin de paie")), List.of()));

    private ContributionSamples() {}

    private static ContributionLineCounted line(LineKind kind, Source source, List<LocalDate> corrects) {
        return new ContributionLineCounted(
                LEDGER,
                MONTH,
                LocalDate.of(2024, 2, 29),
                kind,
                source,
                List.of(LineCategory.SERVICES),
                new Money(1_000_00),
                Rate.of(1_000),
                new Money(90_00),
                new Money(10_00),
                MoneyOption.PER_INVOICE,
                CHOSEN,
                corrects);
    }
}

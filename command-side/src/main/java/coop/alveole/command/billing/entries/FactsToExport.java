package coop.alveole.command.billing.entries;

import coop.alveole.domain.billing.entries.AccountingFact.Bought;
import coop.alveole.domain.billing.entries.AccountingFact.Contributed;
import coop.alveole.domain.billing.entries.FactSource;
import coop.alveole.domain.billing.entries.FactsOfMoney;
import coop.alveole.domain.billing.export.ExportEvent;
import coop.alveole.domain.billing.export.ExportEvent.EntriesExported;
import coop.alveole.domain.billing.invoice.InvoiceEvent;
import coop.alveole.domain.billing.payment.PaymentEvent;
import coop.alveole.domain.contribution.ContributionEvent;
import coop.alveole.domain.contribution.ContributionEvent.ContributionLineCounted;
import coop.alveole.domain.contribution.ContributionEvent.ContributionMonthClosed;
import coop.alveole.domain.contribution.LineKind;
import coop.alveole.domain.purchasing.PurchaseEvent;
import coop.alveole.domain.purchasing.PurchaseEvent.PurchaseApproved;
import coop.alveole.domain.shared.ContributionId;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;

/** What the accounts still have to be told: one document for each invoice, each payment, each purchase, each month of a ledger. */
public final class FactsToExport implements Fold<FactToExport> {
    @Override
    public Class<FactToExport> document() {
        return FactToExport.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(
                InvoiceEvent.class,
                PaymentEvent.class,
                PurchaseEvent.class,
                ContributionEvent.class,
                ExportEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return switch (event) {
            case InvoiceEvent e -> Stream.of(e.invoiceId().value());
            case PaymentEvent e -> Stream.of(e.paymentId().value());
            case PurchaseApproved e -> Stream.of(e.purchaseId().value());
            case ContributionLineCounted e -> Stream.of(month(e.contributionId(), e.month()));
            case ContributionMonthClosed e -> Stream.of(month(e.contributionId(), e.month()));
            case EntriesExported e ->
                e.facts().stream().map(leaving -> leaving.fact().source()).distinct();
            default -> Stream.empty();
        };
    }

    @Override
    public FactToExport empty(String key) {
        return new FactToExport(key, FactSource.empty(key));
    }

    @Override
    public FactToExport fold(FactToExport before, Recorded<?> recorded) {
        return new FactToExport(before.id(), fold(before.source(), recorded.event()));
    }

    private static FactSource fold(FactSource source, Object event) {
        return switch (event) {
            case InvoiceEvent e -> FactsOfMoney.with(source, e);
            case PaymentEvent e -> FactsOfMoney.with(source, e);
            case PurchaseApproved e -> FactsOfMoney.bought(source, bought(e));
            case ContributionLineCounted e ->
                FactsOfMoney.counted(source, e.contributionId(), e.month(), kind(e.kind()), e.amount());
            case ContributionMonthClosed _ -> FactsOfMoney.closed(source);
            case EntriesExported e -> source.gone(e.factIds());
            default -> source;
        };
    }

    private static Bought bought(PurchaseApproved e) {
        var kind = switch (e.kind()) {
            case SUBCONTRACTING -> Bought.What.SUBCONTRACTING;
            case LARGE_PURCHASE -> Bought.What.PURCHASE;
        };
        return new Bought(e.purchaseId(), kind, e.activityId(), e.attachedTo(), e.boughtOn(), e.netOfVat());
    }

    private static Contributed.Kind kind(LineKind kind) {
        return switch (kind) {
            case DIRECT_CHARGE -> Contributed.Kind.CHARGE;
            case SALE,
                    CREDIT_NOTE,
                    SUBCONTRACTING,
                    LARGE_PURCHASE,
                    BAD_DEBT,
                    INTERNAL_MADE,
                    INTERNAL_RECEIVED,
                    MINIMUM_FEE -> Contributed.Kind.CONTRIBUTION;
        };
    }

    private static String month(ContributionId ledger, LocalDate month) {
        return ledger + "/" + YearMonth.from(month);
    }
}

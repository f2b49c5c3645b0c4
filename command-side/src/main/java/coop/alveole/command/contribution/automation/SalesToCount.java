package coop.alveole.command.contribution.automation;

import coop.alveole.command.contribution.automation.SaleToCount.Bought;
import coop.alveole.command.contribution.automation.SaleToCount.Counted;
import coop.alveole.domain.billing.amounts.SaleContent;
import coop.alveole.domain.billing.amounts.Totals;
import coop.alveole.domain.billing.amounts.VatTotal;
import coop.alveole.domain.billing.invoice.InvoiceEvent;
import coop.alveole.domain.billing.invoice.InvoiceEvent.*;
import coop.alveole.domain.contribution.ContributionEvent;
import coop.alveole.domain.contribution.ContributionEvent.ContributionLineCounted;
import coop.alveole.domain.contribution.ContributionEvent.SaleCountedBefore;
import coop.alveole.domain.contribution.LineKind;
import coop.alveole.domain.contribution.Source;
import coop.alveole.domain.contribution.Turnover;
import coop.alveole.domain.purchasing.PurchaseEvent;
import coop.alveole.domain.purchasing.PurchaseEvent.PurchaseApproved;
import coop.alveole.domain.purchasing.PurchaseKind;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.LineCategory;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What still has to be counted of each invoice: one document for each, from its draft on. */
public final class SalesToCount implements Fold<SaleToCount> {
    @Override
    public Class<SaleToCount> document() {
        return SaleToCount.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(InvoiceEvent.class, PurchaseEvent.class, ContributionEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return switch (event) {
            case InvoiceEvent e -> Stream.of(e.invoiceId().value());
            case PurchaseApproved e -> Stream.of(e.attachedTo().value());
            case ContributionLineCounted e -> sale(e.source()).map(InvoiceId::value).stream();
            case SaleCountedBefore e -> Stream.of(e.invoiceId().value());
            default -> Stream.empty();
        };
    }

    @Override
    public SaleToCount empty(String key) {
        return SaleToCount.empty(key);
    }

    @Override
    public SaleToCount fold(SaleToCount sale, Recorded<?> recorded) {
        return switch (recorded.event()) {
            case InvoiceEvent e -> fold(sale, e);
            case PurchaseApproved e ->
                sale.with(new Bought(kind(e.kind()), e.purchaseId(), e.netOfVat(), e.boughtOn()));
            case ContributionLineCounted e -> sale.with(new Counted(e.kind(), e.source()));
            case SaleCountedBefore e -> sale.with(new Counted(LineKind.SALE, sale.source()));
            default -> sale;
        };
    }

    private static SaleToCount fold(SaleToCount sale, InvoiceEvent event) {
        return switch (event) {
            case InvoiceDrafted e -> sale.drafted(e.activityId(), e.credits(), turnover(e.content()));
            case InvoiceRevised e -> sale.revised(turnover(e.content()));
            case InvoiceTakenOver e ->
                sale.drafted(e.activityId(), List.of(), turnover(e.content()))
                        .takenOver(e.takenOverOn(), e.old().withTax(), e.old().paidBefore());
            case InvoiceValidated e -> sale.issued(e.issuedOn(), withTax(e.totals()));
            case PaymentAllocated e -> sale.paid(e.paymentId(), e.amount(), e.paidOn());
            case InvoiceWrittenOff e -> sale.lost(withoutTax(e.lost()), e.writtenOffOn());
            case InvoiceDiscarded _,
                    InvoiceSubmitted _,
                    InvoiceReturned _,
                    InvoiceSent _,
                    InvoiceCredited _,
                    InvoiceDisputed _,
                    DisputeSettled _ -> sale;
        };
    }

    private static LineKind kind(PurchaseKind kind) {
        return switch (kind) {
            case SUBCONTRACTING -> LineKind.SUBCONTRACTING;
            case LARGE_PURCHASE -> LineKind.LARGE_PURCHASE;
        };
    }

    private static Optional<InvoiceId> sale(Source source) {
        return switch (source) {
            case Source.OfInvoice(var invoice) -> Optional.of(invoice);
            case Source.OfPayment(var _, var invoice, var _) -> Optional.of(invoice);
            case Source.OfPurchase(var _, var invoice) -> Optional.of(invoice);
            case Source.OfInternalInvoice _, Source.OfTheMonth _, Source.OfCharge _ -> Optional.empty();
        };
    }

    private static List<Turnover> turnover(SaleContent content) {
        return Stream.of(LineCategory.values())
                .map(category -> new Turnover(category, content.net(category)))
                .filter(sold -> !sold.net().isZero())
                .toList();
    }

    private static Money withTax(List<VatTotal> totals) {
        return new Totals(totals).withTax();
    }

    private static Money withoutTax(List<VatTotal> totals) {
        return new Totals(totals).net();
    }
}

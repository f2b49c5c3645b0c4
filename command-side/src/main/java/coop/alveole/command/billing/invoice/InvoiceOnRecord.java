package coop.alveole.command.billing.invoice;

import coop.alveole.domain.billing.amounts.SaleContent;
import coop.alveole.domain.billing.invoice.InvoiceEvent;
import coop.alveole.domain.billing.invoice.InvoiceEvent.*;
import coop.alveole.domain.billing.invoice.InvoiceKind;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.InvoiceId;
import java.util.List;

/** What the way in has to know of an invoice: whose it is, for whom, what it says. */
public record InvoiceOnRecord(
        ActivityId activity, CustomerId customer, InvoiceKind kind, List<InvoiceId> credits, SaleContent content) {
    static List<InvoiceOnRecord> with(List<InvoiceOnRecord> known, Object fact) {
        if (!(fact instanceof InvoiceEvent event)) return known;
        return switch (event) {
            case InvoiceDrafted e ->
                List.of(new InvoiceOnRecord(e.activityId(), e.customerId(), e.kind(), e.credits(), e.content()));
            case InvoiceRevised e ->
                known.stream()
                        .map(one ->
                                new InvoiceOnRecord(one.activity, e.customerId(), one.kind, one.credits, e.content()))
                        .toList();
            case InvoiceDiscarded _,
                    InvoiceSubmitted _,
                    InvoiceReturned _,
                    InvoiceValidated _,
                    InvoiceSent _,
                    InvoiceCredited _,
                    PaymentAllocated _,
                    InvoiceDisputed _,
                    DisputeSettled _,
                    InvoiceWrittenOff _ -> known;
        };
    }
}

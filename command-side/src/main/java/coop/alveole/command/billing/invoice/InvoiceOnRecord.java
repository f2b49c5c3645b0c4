package coop.alveole.command.billing.invoice;

import static coop.alveole.domain.billing.invoice.InvoiceRule.VALIDATED_BEFORE;

import coop.alveole.domain.billing.amounts.SaleContent;
import coop.alveole.domain.billing.invoice.InvoiceEvent;
import coop.alveole.domain.billing.invoice.InvoiceEvent.*;
import coop.alveole.domain.billing.invoice.InvoiceKind;
import coop.alveole.domain.billing.invoice.Stage;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.InvoiceId;
import java.util.List;

/** What the way in has to know of an invoice: whose it is, for whom, what it says, whether it has its number. */
public record InvoiceOnRecord(
        ActivityId activity,
        CustomerId customer,
        InvoiceKind kind,
        List<InvoiceId> credits,
        SaleContent content,
        Stage stage) {
    static List<InvoiceOnRecord> with(List<InvoiceOnRecord> known, Object fact) {
        return switch (fact) {
            case InvoiceDrafted e ->
                List.of(new InvoiceOnRecord(
                        e.activityId(), e.customerId(), e.kind(), e.credits(), e.content(), Stage.DRAFT));
            case InvoiceEvent e -> known.stream().map(one -> one.after(e)).toList();
            default -> known;
        };
    }

    private InvoiceOnRecord after(InvoiceEvent event) {
        var next = stage.after(event);
        return event instanceof InvoiceRevised e
                ? new InvoiceOnRecord(activity, e.customerId(), kind, credits, e.content(), next)
                : new InvoiceOnRecord(activity, customer, kind, credits, content, next);
    }

    /** What only a number makes an invoice of can be taken back. */
    void requireValidated() {
        VALIDATED_BEFORE.require(stage == Stage.VALIDATED, "id");
    }
}

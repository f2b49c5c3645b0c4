package coop.alveole.command.billing.invoice;

import static coop.alveole.domain.billing.invoice.InvoiceRule.VALIDATED_BEFORE;

import coop.alveole.domain.billing.amounts.SaleContent;
import coop.alveole.domain.billing.invoice.InvoiceEvent;
import coop.alveole.domain.billing.invoice.InvoiceEvent.*;
import coop.alveole.domain.billing.invoice.InvoiceKind;
import coop.alveole.domain.billing.invoice.Stage;
import coop.alveole.domain.billing.quote.QuotePart;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.InvoiceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the way in has to know of an invoice: whose it is, for whom, what it says, of which quote, its number and its day. */
public record InvoiceOnRecord(
        ActivityId activity,
        CustomerId customer,
        InvoiceKind kind,
        List<InvoiceId> credits,
        List<QuotePart> quote,
        SaleContent content,
        Stage stage,
        Optional<Label> number,
        Optional<LocalDate> issuedOn) {
    static List<InvoiceOnRecord> with(List<InvoiceOnRecord> known, Object fact) {
        return switch (fact) {
            case InvoiceDrafted e ->
                List.of(new InvoiceOnRecord(
                        e.activityId(),
                        e.customerId(),
                        e.kind(),
                        e.credits(),
                        e.quote(),
                        e.content(),
                        Stage.DRAFT,
                        Optional.empty(),
                        Optional.empty()));
            case InvoiceTakenOver e ->
                List.of(new InvoiceOnRecord(
                        e.activityId(),
                        e.customerId(),
                        InvoiceKind.INVOICE,
                        List.of(),
                        List.of(),
                        e.content(),
                        Stage.VALIDATED,
                        Optional.of(e.old().number()),
                        Optional.of(e.old().issuedOn())));
            case InvoiceEvent e -> known.stream().map(one -> one.after(e)).toList();
            default -> known;
        };
    }

    private InvoiceOnRecord after(InvoiceEvent event) {
        var next = stage.after(event);
        return switch (event) {
            case InvoiceRevised e ->
                new InvoiceOnRecord(
                        activity, e.customerId(), kind, credits, quote, e.content(), next, number, issuedOn);
            case InvoiceValidated e ->
                new InvoiceOnRecord(
                        activity,
                        customer,
                        kind,
                        credits,
                        quote,
                        content,
                        next,
                        Optional.of(e.number().printed()),
                        Optional.of(e.issuedOn()));
            default -> new InvoiceOnRecord(activity, customer, kind, credits, quote, content, next, number, issuedOn);
        };
    }

    /** What only a number makes an invoice of can be taken back. */
    public void requireValidated() {
        VALIDATED_BEFORE.require(stage == Stage.VALIDATED, "id");
    }
}

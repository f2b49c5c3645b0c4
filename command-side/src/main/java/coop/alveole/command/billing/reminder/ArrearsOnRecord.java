package coop.alveole.command.billing.reminder;

import coop.alveole.domain.billing.amounts.Totals;
import coop.alveole.domain.billing.invoice.InvoiceEvent;
import coop.alveole.domain.billing.invoice.InvoiceEvent.*;
import coop.alveole.domain.billing.reminder.Arrears;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import java.util.List;

/** Whose invoice it is, and what is still due of it: nothing of a draft, nor of a credit note. */
record ArrearsOnRecord(ActivityId activity, boolean takesBack, List<Arrears> arrears) {
    static List<ArrearsOnRecord> with(List<ArrearsOnRecord> known, Object fact) {
        return switch (fact) {
            case InvoiceDrafted e ->
                List.of(new ArrearsOnRecord(e.activityId(), e.kind().takesBack(), List.of()));
            case InvoiceTakenOver e ->
                List.of(new ArrearsOnRecord(
                        e.activityId(),
                        false,
                        List.of(new Arrears(
                                e.old().withTax().minus(e.old().paidBefore()),
                                e.old().dueOn(),
                                false))));
            case InvoiceValidated e ->
                known.stream().map(one -> one.validated(e)).toList();
            case InvoiceEvent e -> known.stream().map(one -> one.after(e)).toList();
            default -> known;
        };
    }

    private ArrearsOnRecord validated(InvoiceValidated e) {
        if (takesBack) return this;
        var due = new Totals(e.totals()).withTax();
        return new ArrearsOnRecord(activity, false, List.of(new Arrears(due, e.dueOn(), false)));
    }

    private ArrearsOnRecord after(InvoiceEvent event) {
        return new ArrearsOnRecord(
                activity,
                takesBack,
                arrears.stream().map(each -> after(each, event)).toList());
    }

    private static Arrears after(Arrears each, InvoiceEvent event) {
        return switch (event) {
            case InvoiceCredited e -> less(each, e.amount());
            case PaymentAllocated e -> less(each, e.amount());
            case InvoiceWrittenOff _ -> less(each, each.due());
            case InvoiceDisputed _ -> new Arrears(each.due(), each.dueOn(), true);
            case DisputeSettled _ -> new Arrears(each.due(), each.dueOn(), false);
            default -> each;
        };
    }

    private static Arrears less(Arrears each, Money amount) {
        return new Arrears(each.due().minus(amount), each.dueOn(), each.disputed());
    }
}

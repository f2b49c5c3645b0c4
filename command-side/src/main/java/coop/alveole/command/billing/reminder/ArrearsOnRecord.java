package coop.alveole.command.billing.reminder;

import coop.alveole.domain.billing.amounts.Totals;
import coop.alveole.domain.billing.invoice.InvoiceEvent;
import coop.alveole.domain.billing.invoice.InvoiceEvent.*;
import coop.alveole.domain.billing.reminder.Arrears;
import coop.alveole.domain.billing.reminder.Owing;
import coop.alveole.domain.shared.ActivityId;
import java.util.List;
import java.util.stream.Stream;

/** Whose invoice it is, and what is still due of it: nothing of a draft, nor of a credit note. */
record ArrearsOnRecord(ActivityId activity, boolean takesBack, List<Owing> owing, boolean disputed) {
    static List<ArrearsOnRecord> with(List<ArrearsOnRecord> known, Object fact) {
        return switch (fact) {
            case InvoiceDrafted e ->
                List.of(new ArrearsOnRecord(e.activityId(), e.kind().takesBack(), List.of(), false));
            case InvoiceTakenOver e -> List.of(takenOver(e));
            case InvoiceEvent e -> known.stream().map(one -> one.after(e)).toList();
            default -> known;
        };
    }

    Stream<Arrears> arrears() {
        return owing.stream().map(each -> new Arrears(each.due(), each.dueOn(), disputed));
    }

    private static ArrearsOnRecord takenOver(InvoiceTakenOver e) {
        var left = e.old().withTax().minus(e.old().paidBefore());
        return new ArrearsOnRecord(
                e.activityId(), false, List.of(new Owing(left, e.old().dueOn(), List.of())), false);
    }

    private ArrearsOnRecord after(InvoiceEvent event) {
        return switch (event) {
            case InvoiceValidated e -> validated(e);
            case InvoiceCredited e -> with(owing.stream().map(each -> each.less(e.amount())));
            case PaymentAllocated e -> with(owing.stream().map(each -> each.paid(e.paidOn(), e.amount())));
            case InvoiceWrittenOff _ -> with(owing.stream().map(each -> each.less(each.due())));
            case InvoiceDisputed _ -> new ArrearsOnRecord(activity, takesBack, owing, true);
            case DisputeSettled _ -> new ArrearsOnRecord(activity, takesBack, owing, false);
            default -> this;
        };
    }

    private ArrearsOnRecord validated(InvoiceValidated e) {
        return takesBack ? this : with(Stream.of(new Owing(new Totals(e.totals()).withTax(), e.dueOn(), List.of())));
    }

    private ArrearsOnRecord with(Stream<Owing> now) {
        return new ArrearsOnRecord(activity, takesBack, now.toList(), disputed);
    }
}

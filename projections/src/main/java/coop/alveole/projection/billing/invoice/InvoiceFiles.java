package coop.alveole.projection.billing.invoice;

import coop.alveole.domain.billing.amounts.Totals;
import coop.alveole.domain.billing.invoice.InvoiceEvent;
import coop.alveole.domain.billing.invoice.InvoiceEvent.*;
import coop.alveole.domain.billing.invoice.InvoiceKind;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.PaymentId;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.projection.billing.invoice.InvoiceFile.*;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is invoiced, by which activity, to whom, and what is still to be paid of it, at any date? */
public final class InvoiceFiles implements Fold<InvoiceFile> {
    @Override
    public Class<InvoiceFile> document() {
        return InvoiceFile.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(InvoiceEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return event instanceof InvoiceEvent e ? Stream.of(e.invoiceId().value()) : Stream.empty();
    }

    @Override
    public InvoiceFile empty(String key) {
        return InvoiceFile.empty(key);
    }

    @Override
    public InvoiceFile fold(InvoiceFile file, Recorded<?> recorded) {
        if (!(recorded.event() instanceof InvoiceEvent event)) return file;
        long at = recorded.position();
        var written = switch (event) {
            case InvoiceDrafted e ->
                file.drafted(e.activityId(), e.kind(), e.credits(), e.quote())
                        .with(new Written(e.draftedOn(), e.customerId(), e.content(), at));
            case InvoiceRevised e -> file.with(new Written(e.revisedOn(), e.customerId(), e.content(), at));
            case InvoiceTakenOver e -> takenOver(file, e, at);
            case InvoiceValidated e ->
                file.with(new Issue(e.number().printed(), e.issuedOn(), e.dueOn(), e.totals(), Optional.empty()));
            case InvoiceDiscarded _,
                    InvoiceSubmitted _,
                    InvoiceReturned _,
                    InvoiceSent _,
                    InvoiceCredited _,
                    PaymentAllocated _,
                    InvoiceDisputed _,
                    DisputeSettled _,
                    InvoiceWrittenOff _ -> file;
        };
        return written.grown(
                new Deed(event.effectiveOn(), kind(event), amount(event), payment(event), words(event), at));
    }

    private static InvoiceFile takenOver(InvoiceFile file, InvoiceTakenOver e, long at) {
        var old = e.old();
        return file.drafted(e.activityId(), InvoiceKind.INVOICE, List.of(), List.of())
                .with(new Written(e.takenOverOn(), e.customerId(), e.content(), at))
                .with(new Issue(old.number(), old.issuedOn(), old.dueOn(), old.totals(), Optional.of(old.taken())));
    }

    private static Deed.Kind kind(InvoiceEvent event) {
        return switch (event) {
            case InvoiceDrafted _ -> Deed.Kind.DRAFTED;
            case InvoiceRevised _ -> Deed.Kind.REVISED;
            case InvoiceDiscarded _ -> Deed.Kind.DISCARDED;
            case InvoiceSubmitted _ -> Deed.Kind.SUBMITTED;
            case InvoiceReturned _ -> Deed.Kind.RETURNED;
            case InvoiceValidated _ -> Deed.Kind.VALIDATED;
            case InvoiceTakenOver _ -> Deed.Kind.TAKEN_OVER;
            case InvoiceSent _ -> Deed.Kind.SENT;
            case InvoiceCredited _ -> Deed.Kind.CREDITED;
            case PaymentAllocated _ -> Deed.Kind.PAID;
            case InvoiceDisputed _ -> Deed.Kind.DISPUTED;
            case DisputeSettled _ -> Deed.Kind.SETTLED;
            case InvoiceWrittenOff _ -> Deed.Kind.WRITTEN_OFF;
        };
    }

    /** With VAT; what is paid, credited or lost. */
    private static Money amount(InvoiceEvent event) {
        return switch (event) {
            case InvoiceCredited e -> e.amount();
            case PaymentAllocated e -> e.amount();
            case InvoiceTakenOver e -> e.old().paidBefore();
            case InvoiceWrittenOff e -> new Totals(e.lost()).withTax();
            case InvoiceDrafted _,
                    InvoiceRevised _,
                    InvoiceDiscarded _,
                    InvoiceSubmitted _,
                    InvoiceReturned _,
                    InvoiceValidated _,
                    InvoiceSent _,
                    InvoiceDisputed _,
                    DisputeSettled _ -> Money.ZERO;
        };
    }

    private static Optional<PaymentId> payment(InvoiceEvent event) {
        return event instanceof PaymentAllocated e ? Optional.of(e.paymentId()) : Optional.empty();
    }

    private static List<TradeDetail> words(InvoiceEvent event) {
        return switch (event) {
            case InvoiceReturned e -> e.comment();
            case InvoiceValidated e -> e.waiver();
            case InvoiceDisputed e -> e.motive();
            case InvoiceWrittenOff e -> e.motive();
            case InvoiceDrafted _,
                    InvoiceTakenOver _,
                    InvoiceRevised _,
                    InvoiceDiscarded _,
                    InvoiceSubmitted _,
                    InvoiceSent _,
                    InvoiceCredited _,
                    PaymentAllocated _,
                    DisputeSettled _ -> List.of();
        };
    }
}

package coop.alveole.domain.billing.entries;

import coop.alveole.domain.billing.entries.AccountingFact.*;
import coop.alveole.domain.billing.entries.AccountingFact.Returned.Why;
import coop.alveole.domain.billing.entries.FactSource.Written;
import coop.alveole.domain.billing.invoice.InvoiceEvent;
import coop.alveole.domain.billing.invoice.InvoiceEvent.*;
import coop.alveole.domain.billing.invoice.InvoiceKind;
import coop.alveole.domain.billing.invoice.OldInvoice.TakenBefore.Standing;
import coop.alveole.domain.billing.payment.Allocation;
import coop.alveole.domain.billing.payment.PaymentEvent;
import coop.alveole.domain.billing.payment.PaymentEvent.*;
import coop.alveole.domain.billing.payment.PaymentMeans;
import coop.alveole.domain.shared.ContributionId;
import coop.alveole.domain.shared.money.Money;
import java.time.LocalDate;
import java.util.List;

/** Which facts the accounts have to say follow from what was recorded: the way in and the way out read them alike. */
public final class FactsOfMoney {
    private FactsOfMoney() {}

    public static FactSource with(FactSource source, InvoiceEvent event) {
        return switch (event) {
            case InvoiceDrafted e -> source.drafted(e);
            case InvoiceRevised e -> {
                var before = source.written().getFirst();
                yield source.writing(
                        new Written(before.activity(), e.customerId(), before.kind(), before.credits(), e.content()));
            }
            case InvoiceTakenOver e -> {
                var sold = sold(e);
                var paid =
                        new Collected(e.invoiceId(), 1, e.takenOverOn(), e.old().paidBefore());
                yield source.with(sold).with(paid).gone(List.of(sold.id(), paid.id()));
            }
            case InvoiceValidated e -> source.with(sold(source.written().getFirst(), e));
            case PaymentAllocated e ->
                source.with(new Collected(e.invoiceId(), source.facts().size(), e.paidOn(), e.amount()));
            case InvoiceCredited e ->
                source.with(new Credited(e.invoiceId(), source.facts().size(), e.creditedOn(), e.creditNote()));
            case InvoiceWrittenOff e -> source.with(lost((Sold) source.facts().getFirst(), e));
            case InvoiceDiscarded _,
                    InvoiceSubmitted _,
                    InvoiceReturned _,
                    InvoiceSent _,
                    InvoiceDisputed _,
                    DisputeSettled _ -> source;
        };
    }

    public static FactSource with(FactSource source, PaymentEvent event) {
        return switch (event) {
            case PaymentRecorded e ->
                source.with(
                        new Paid(e.paymentId(), e.customerId(), e.amount(), e.paidOn(), e.means(), e.allocations()));
            case PaymentReallocated e -> {
                var paid = paid(source);
                yield source.with(new Moved(
                        paid.payment(),
                        source.facts().size(),
                        paid.customer(),
                        e.reallocatedOn(),
                        paid.means(),
                        allocations(source),
                        e.allocations()));
            }
            case PaymentReversed e ->
                source.with(returned(
                        source,
                        paid(source).amount(),
                        e.reversedOn(),
                        allocations(source),
                        switch (e.reason()) {
                            case BOUNCED -> Why.BOUNCED;
                            case MISTAKE -> Why.MISTAKE;
                        }));
            case PaymentRefunded e ->
                source.with(returned(source, e.amount(), e.refundedOn(), List.of(), Why.REFUNDED));
            case PaymentDeposited e -> {
                var paid = paid(source);
                yield source.with(new Deposited(
                        paid.payment(), paid.amount(), e.depositedOn(), paid.means(), allocations(source)));
            }
        };
    }

    public static FactSource bought(FactSource source, Bought approved) {
        return source.with(approved);
    }

    /** A line of a month of a ledger, counted from 1; it leaves once the month is closed. */
    public static FactSource counted(
            FactSource source, ContributionId ledger, LocalDate month, Contributed.Kind kind, Money amount) {
        int place = source.facts().size() + source.provisional().size() + 1;
        var lastDay = month.withDayOfMonth(month.lengthOfMonth());
        return source.provisionally(new Contributed(ledger, place, lastDay, kind, amount));
    }

    public static FactSource closed(FactSource month) {
        return month.closed();
    }

    private static Sold sold(Written written, InvoiceValidated e) {
        var parts = SoldParts.of(written.content(), e.totals());
        return new Sold(
                e.invoiceId(),
                written.kind(),
                written.credits(),
                e.number().printed(),
                written.activity(),
                written.customer(),
                e.issuedOn(),
                e.dueOn(),
                written.kind().takesBack()
                        ? parts.stream().map(SoldPart::negated).toList()
                        : parts,
                false);
    }

    /** The books of before have told it, and what was paid of it by then: it is known, and never leaves. */
    private static Sold sold(InvoiceTakenOver e) {
        return new Sold(
                e.invoiceId(),
                InvoiceKind.INVOICE,
                List.of(),
                e.old().number(),
                e.activityId(),
                e.customerId(),
                e.old().issuedOn(),
                e.old().dueOn(),
                SoldParts.of(e.content(), e.old().totals()),
                e.old().taken().vat() == Standing.TAKEN);
    }

    private static Lost lost(Sold sold, InvoiceWrittenOff e) {
        return new Lost(e.invoiceId(), sold.number(), sold.activity(), sold.customer(), e.writtenOffOn(), e.lost());
    }

    private static Returned returned(
            FactSource source, Money amount, LocalDate on, List<Allocation> allocations, Why why) {
        var paid = paid(source);
        return new Returned(
                paid.payment(),
                source.facts().size(),
                paid.customer(),
                amount,
                on,
                leavesBy(source, why),
                allocations,
                why);
    }

    /** What was handed in leaves the account at the bank, and so does a refund. */
    private static PaymentMeans leavesBy(FactSource source, Why why) {
        boolean isAtTheBank = source.facts().stream().anyMatch(Deposited.class::isInstance);
        return isAtTheBank || why == Why.REFUNDED
                ? PaymentMeans.TRANSFER
                : paid(source).means();
    }

    private static Paid paid(FactSource source) {
        return (Paid) source.facts().getFirst();
    }

    /** What it is for after all that happened to it. */
    private static List<Allocation> allocations(FactSource source) {
        var standing = paid(source).allocations();
        for (var fact : source.facts()) if (fact instanceof Moved moved) standing = moved.after();
        return standing;
    }
}

package coop.alveole.projection.billing.invoice;

import coop.alveole.domain.billing.amounts.SaleContent;
import coop.alveole.domain.billing.amounts.Totals;
import coop.alveole.domain.billing.amounts.VatTotal;
import coop.alveole.domain.billing.invoice.InvoiceKind;
import coop.alveole.domain.billing.invoice.OldInvoice.TakenBefore;
import coop.alveole.domain.billing.quote.QuotePart;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.PaymentId;
import coop.alveole.domain.shared.trade.TradeDetail;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One invoice or credit note through time: what was written on it, and each deed from its draft to its last cent. */
public record InvoiceFile(
        String id,
        Optional<ActivityId> activity,
        InvoiceKind kind,
        List<InvoiceId> credits,
        List<QuotePart> quote,
        List<Written> writings,
        Optional<Issue> issue,
        List<Deed> deeds,
        long version) {
    /** What it said from a day on. */
    public record Written(LocalDate from, CustomerId customer, SaleContent content, long position) {}

    /** What it took when it was validated, and keeps; {@code before}: of what the software of before issued. */
    public record Issue(
            Label number, LocalDate issuedOn, LocalDate dueOn, List<VatTotal> totals, Optional<TakenBefore> before) {
        /** Whether the software of before has taken all of its VAT. */
        public boolean hadItsVatTaken() {
            return before.filter(taken -> taken.vat() == TakenBefore.Standing.TAKEN)
                    .isPresent();
        }

        public Money net() {
            return new Totals(totals).net();
        }

        public Money withTax() {
            return new Totals(totals).withTax();
        }
    }

    /**
     * One thing that happened to it: for how much where it is about money, by which payment where it was paid, in which words
     * where something is said.
     */
    public record Deed(
            LocalDate on,
            Kind kind,
            Money amount,
            Optional<PaymentId> payment,
            List<TradeDetail> words,
            long position) {
        public enum Kind {
            DRAFTED,
            REVISED,
            SUBMITTED,
            RETURNED,
            DISCARDED,
            VALIDATED,
            /** Issued by the software of before; its amount was paid there. */
            TAKEN_OVER,
            SENT,
            CREDITED,
            PAID,
            DISPUTED,
            SETTLED,
            WRITTEN_OFF
        }
    }

    /** Where it stands; what it owes stands beside. */
    public enum State {
        DRAFT,
        SUBMITTED,
        RETURNED,
        DISCARDED,
        VALIDATED,
        SENT,
        PART_PAID,
        PAID,
        DISPUTED,
        WRITTEN_OFF
    }

    public static InvoiceFile empty(String id) {
        return new InvoiceFile(
                id,
                Optional.empty(),
                InvoiceKind.INVOICE,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                -1);
    }

    /** Empty before the day it was drafted. */
    public Optional<Written> writtenOn(LocalDate day) {
        return writings.stream()
                .filter(line -> !line.from().isAfter(day))
                .reduce((one, next) -> next.from().isBefore(one.from()) ? one : next);
    }

    /** Empty until it has its number. */
    public Optional<Issue> issuedBy(LocalDate day) {
        return issue.filter(known -> !known.issuedOn().isAfter(day));
    }

    /** What was still to be paid on that day; nothing on a credit note, which is owed to the customer. */
    public Money dueOn(LocalDate day) {
        if (kind.takesBack()) return Money.ZERO;
        return issuedBy(day)
                .map(known -> known.withTax().minus(sum(day, deed -> deed.kind() != Deed.Kind.VALIDATED)))
                .orElse(Money.ZERO);
    }

    public Money paidBy(LocalDate day) {
        return sum(day, deed -> deed.kind() == Deed.Kind.PAID || deed.kind() == Deed.Kind.TAKEN_OVER);
    }

    public Money creditedBy(LocalDate day) {
        return sum(day, deed -> deed.kind() == Deed.Kind.CREDITED);
    }

    public State stateOn(LocalDate day) {
        if (issuedBy(day).isEmpty()) return onTheWayOn(day);
        if (has(day, Deed.Kind.WRITTEN_OFF)) return State.WRITTEN_OFF;
        if (!kind.takesBack() && dueOn(day).isZero()) return State.PAID;
        if (isDisputedOn(day)) return State.DISPUTED;
        if (paidBy(day).isPositive() || creditedBy(day).isPositive()) return State.PART_PAID;
        return has(day, Deed.Kind.SENT) || wasTakenOver() ? State.SENT : State.VALIDATED;
    }

    /** The software of before issued it: its document is there. */
    public boolean wasTakenOver() {
        return takenOver().isPresent();
    }

    private Optional<Deed> takenOver() {
        return deeds.stream()
                .filter(deed -> deed.kind() == Deed.Kind.TAKEN_OVER)
                .findFirst();
    }

    /** What was still to be paid of it on the day of the switch; empty for one of ours, or before that day. */
    public Optional<Money> dueAtTheSwitch(LocalDate day) {
        return takenOver()
                .filter(deed -> !deed.on().isAfter(day))
                .flatMap(deed -> issue.map(known -> known.withTax().minus(deed.amount())));
    }

    /** A revision leaves it where it stands. */
    private State onTheWayOn(LocalDate day) {
        return until(day).flatMap(deed -> standing(deed.kind()).stream()).reduce(State.DRAFT, (_, last) -> last);
    }

    private static Optional<State> standing(Deed.Kind kind) {
        return switch (kind) {
            case DRAFTED -> Optional.of(State.DRAFT);
            case SUBMITTED -> Optional.of(State.SUBMITTED);
            case RETURNED -> Optional.of(State.RETURNED);
            case DISCARDED -> Optional.of(State.DISCARDED);
            case REVISED, VALIDATED, TAKEN_OVER, SENT, CREDITED, PAID, DISPUTED, SETTLED, WRITTEN_OFF ->
                Optional.empty();
        };
    }

    private boolean isDisputedOn(LocalDate day) {
        return until(day)
                .filter(deed -> deed.kind() == Deed.Kind.DISPUTED || deed.kind() == Deed.Kind.SETTLED)
                .reduce((_, last) -> last)
                .filter(last -> last.kind() == Deed.Kind.DISPUTED)
                .isPresent();
    }

    private boolean has(LocalDate day, Deed.Kind wanted) {
        return until(day).anyMatch(deed -> deed.kind() == wanted);
    }

    private Money sum(LocalDate day, Predicate<Deed> counted) {
        return until(day).filter(counted).map(Deed::amount).collect(Money.sum());
    }

    private Stream<Deed> until(LocalDate day) {
        return deeds.stream().filter(deed -> !deed.on().isAfter(day));
    }

    InvoiceFile drafted(ActivityId owner, InvoiceKind what, List<InvoiceId> credited, List<QuotePart> part) {
        return new InvoiceFile(id, Optional.of(owner), what, credited, part, writings, issue, deeds, version);
    }

    InvoiceFile with(Written line) {
        return new InvoiceFile(id, activity, kind, credits, quote, and(writings, line), issue, deeds, version);
    }

    InvoiceFile with(Issue issued) {
        return new InvoiceFile(id, activity, kind, credits, quote, writings, Optional.of(issued), deeds, version);
    }

    /** After one more event. */
    InvoiceFile grown(Deed deed) {
        return new InvoiceFile(id, activity, kind, credits, quote, writings, issue, and(deeds, deed), version + 1);
    }

    private static <L> List<L> and(List<L> known, L line) {
        return Stream.concat(known.stream(), Stream.of(line)).toList();
    }
}

package coop.alveole.domain.contribution;

import static coop.alveole.domain.contribution.ContributionRule.*;
import static coop.alveole.domain.contribution.Source.OfInternalInvoice.ACCEPTED;
import static coop.alveole.domain.contribution.Source.OfInternalInvoice.REVERSED;
import static coop.alveole.domain.shared.trade.MoneyAmount.LARGE_PURCHASE;
import static coop.alveole.domain.shared.trade.MoneyAmount.MINIMUM_FEE;
import static coop.alveole.domain.shared.trade.MoneyOption.EXCLUDED;
import static coop.alveole.domain.shared.trade.MoneyOption.GIVEN_BACK;
import static coop.alveole.domain.shared.trade.MoneyOption.ONCE;
import static coop.alveole.domain.shared.trade.MoneyOption.Question.ROUNDING;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.contribution.ContributionCommand.*;
import coop.alveole.domain.contribution.ContributionEvent.*;
import coop.alveole.domain.contribution.CountedSoFar.Earlier;
import coop.alveole.domain.shared.ContributionId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.Term;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** Counts what one activity contributes, fact by fact and month by month; a month that is closed takes nothing more. */
public final class ContributionLedger {
    private record Fact(LineKind kind, Source source) {}

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private ContributionId id;

    private final Set<Fact> facts = new HashSet<>();
    private CountedSoFar ledger = CountedSoFar.NOTHING;

    private ContributionLedger() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(CountFact c) {
        COUNTED_ONCE.require(!holds(c.kind(), c.source()), "source");
        requireToCount(c);
        Counting.of(c, ledger).forEach(line -> apply(line));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(TakeYearOver c) {
        var known = ledger.earlier();
        YEAR_TAKEN_OVER_ONCE.require(
                known.isEmpty(), "activityId", known.map(Earlier::firstDay).orElse(LocalDate.MIN));
        COUNTED_THERE_OR_HERE.require(
                ledger.isEmptyUpTo(c.lastMonth()), "lastMonth", c.lastMonth().atEndOfMonth());
        apply(new ContributionTakenOver(
                c.contributionId(), c.lastMonth().atDay(1), c.turnover(), c.base(), c.amount(), c.takenOverOn()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RecordCountedBefore c) {
        COUNTED_ONCE.require(!holds(LineKind.SALE, new Source.OfInvoice(c.invoiceId())), "source");
        apply(new SaleCountedBefore(c.contributionId(), c.invoiceId(), c.takenOverOn()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(CloseMonth c) {
        var next = ledger.nextToClose(c.month());
        MONTHS_CLOSED_IN_ORDER.require(c.month().equals(next), "month", next.atDay(1));
        var lastDay = c.month().atEndOfMonth();
        CLOSED_ONCE_OVER.require(c.closedOn().isAfter(lastDay), "month", lastDay);
        if (owesTheMinimum(c)) countMinimum(c);
        for (var charge : c.charges())
            apply(line(c, LineKind.DIRECT_CHARGE, new Source.OfCharge(charge.label()), charge.amount()));
        apply(new ContributionMonthClosed(
                c.contributionId(), c.month().atDay(1), ledger.in(c.month()).sums(), c.closedOn()));
    }

    @EventSourcingHandler
    void on(ContributionEvent event) {
        id = event.contributionId();
        ledger = ledger.with(event);
        switch (event) {
            case ContributionLineCounted line -> facts.add(new Fact(line.kind(), line.source()));
            case SaleCountedBefore before ->
                facts.add(new Fact(LineKind.SALE, new Source.OfInvoice(before.invoiceId())));
            case ContributionTakenOver _, ContributionMonthClosed _ -> {}
        }
    }

    private boolean holds(LineKind kind, Source source) {
        return facts.contains(new Fact(kind, source));
    }

    private void requireToCount(CountFact c) {
        switch (c.kind()) {
            case SUBCONTRACTING ->
                SUBCONTRACTING_LEAVES_THE_BASE.require(c.terms().holds(EXCLUDED), "purchase");
            case LARGE_PURCHASE -> requireAboveTheThreshold(c);
            case BAD_DEBT -> {
                BAD_DEBT_GIVEN_BACK.require(c.terms().holds(GIVEN_BACK), "invoice");
                GIVEN_BACK_WHERE_TAKEN.require(holds(LineKind.SALE, c.source()), "invoice");
            }
            case INTERNAL_MADE, INTERNAL_RECEIVED -> requireToMoveTheBase(c);
            case SALE, CREDIT_NOTE -> {}
            case MINIMUM_FEE, DIRECT_CHARGE -> throw new IllegalArgumentException("counted when its month closes");
        }
    }

    /** What is reversed goes back where it was taken, whatever the rule has become. */
    private void requireToMoveTheBase(CountFact c) {
        if (c.source() instanceof Source.OfInternalInvoice(var internal, int place) && place == REVERSED)
            GIVEN_BACK_WHERE_TAKEN.require(
                    holds(c.kind(), new Source.OfInternalInvoice(internal, ACCEPTED)), "internalInvoice");
        else INTERNAL_INVOICES_MOVE_THE_BASE.require(c.terms().holds(ONCE), "internalInvoice");
    }

    private static void requireAboveTheThreshold(CountFact c) {
        var net = c.turnover().stream().map(Turnover::net).collect(Money.sum());
        boolean isLarge = c.terms()
                .amount(LARGE_PURCHASE)
                .value()
                .filter(threshold -> net.compareTo(threshold) > 0)
                .isPresent();
        PURCHASE_ABOVE_THE_THRESHOLD.require(isLarge, "purchase", net);
    }

    private boolean owesTheMinimum(CloseMonth c) {
        return c.cape() == CapeInTheMonth.IN_FORCE && !ledger.in(c.month()).isInvoiced();
    }

    private static void countMinimum(CloseMonth c) {
        var minimum = c.terms().amount(MINIMUM_FEE);
        minimum.value()
                .ifPresent(fee -> apply(
                        line(c, LineKind.MINIMUM_FEE, new Source.OfTheMonth(), new Term<>(fee, minimum.origin()))));
    }

    private static ContributionLineCounted line(CloseMonth c, LineKind kind, Source source, Term<Money> amount) {
        return new ContributionLineCounted(
                c.contributionId(),
                c.month().atDay(1),
                c.month().atEndOfMonth(),
                kind,
                source,
                List.of(),
                Money.ZERO,
                Rate.ZERO,
                amount.value(),
                Money.ZERO,
                c.terms().option(ROUNDING).value(),
                Basis.of(amount),
                List.of());
    }
}

package coop.alveole.command.contribution.automation;

import static coop.alveole.domain.contribution.LineKind.INTERNAL_MADE;
import static coop.alveole.domain.contribution.LineKind.INTERNAL_RECEIVED;
import static coop.alveole.domain.contribution.Source.OfInternalInvoice.ACCEPTED;
import static coop.alveole.domain.contribution.Source.OfInternalInvoice.REVERSED;
import static coop.alveole.domain.shared.trade.MoneyOption.ONCE;

import coop.alveole.command.shared.HouseMoney;
import coop.alveole.command.shared.ToDoLists;
import coop.alveole.domain.billing.internal.InternalTerms;
import coop.alveole.domain.billing.internal.OutsideSale;
import coop.alveole.domain.contribution.ContributionCommand.CountFact;
import coop.alveole.domain.contribution.LineKind;
import coop.alveole.domain.contribution.Turnover;
import coop.alveole.domain.shared.ContributionId;
import coop.alveole.domain.shared.trade.LineCategory;
import coop.alveole.domain.shared.trade.MoneyTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Counts in both ledgers what one activity owes another, where the house counts one outside euro once (H25, ADR 0051): at the
 * rates of the outside sale where one is named, so that what was taken of it moves and no more.
 */
@Component
public class CountInternalInvoices {
    private static final List<LineKind> SIDES = List.of(INTERNAL_MADE, INTERNAL_RECEIVED);

    private final ToDoLists<InternalToCount> internals;
    private final HouseMoney rules;
    private final CountedOnce counted;

    CountInternalInvoices(ToDoLists<InternalToCount> internals, HouseMoney rules, CountedOnce counted) {
        this.internals = internals;
        this.rules = rules;
        this.counted = counted;
    }

    public void run() {
        counted.count(internals.atHead().stream()
                .filter(InternalToCount::isOnceAccepted)
                .flatMap(internal -> internal.terms().stream().flatMap(terms -> facts(internal, terms)))
                .toList());
    }

    private Stream<CountFact> facts(InternalToCount internal, InternalTerms terms) {
        return SIDES.stream()
                .flatMap(kind -> Stream.concat(accepted(internal, kind, terms), reversed(internal, kind, terms)));
    }

    private Stream<CountFact> accepted(InternalToCount internal, LineKind kind, InternalTerms terms) {
        var day = countedOn(terms);
        boolean isToCount = !internal.counts(kind, ACCEPTED) && rules.on(day).holds(ONCE);
        return isToCount ? Stream.of(fact(internal, kind, ACCEPTED, terms, day)) : Stream.empty();
    }

    /** Only what counts, or is about to, is given back. */
    private Stream<CountFact> reversed(InternalToCount internal, LineKind kind, InternalTerms terms) {
        boolean wasCounted =
                internal.counts(kind, ACCEPTED) || rules.on(countedOn(terms)).holds(ONCE);
        return internal.reversedOn().stream()
                .filter(_ -> wasCounted && !internal.counts(kind, REVERSED))
                .map(day -> fact(internal, kind, REVERSED, terms, day));
    }

    private CountFact fact(InternalToCount internal, LineKind kind, int place, InternalTerms terms, LocalDate day) {
        var net = place == REVERSED ? terms.net().negated() : terms.net();
        var activity =
                kind == INTERNAL_MADE ? terms.sides().maker() : terms.sides().receiver();
        return new CountFact(
                ContributionId.of(activity),
                kind,
                internal.source(place),
                List.of(new Turnover(LineCategory.SERVICES, net)),
                day,
                rules(day, terms));
    }

    private MoneyTerms rules(LocalDate day, InternalTerms terms) {
        return rules.on(day).withRatesOf(rules.on(soldOn(terms)));
    }

    private static LocalDate soldOn(InternalTerms terms) {
        return terms.outside().stream().map(OutsideSale::issuedOn).findFirst().orElse(terms.suppliedOn());
    }

    /** Nothing leaves the base of a sale before the sale itself. */
    private static LocalDate countedOn(InternalTerms terms) {
        var sold = soldOn(terms);
        return terms.suppliedOn().isBefore(sold) ? sold : terms.suppliedOn();
    }
}

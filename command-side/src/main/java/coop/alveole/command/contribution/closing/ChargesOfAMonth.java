package coop.alveole.command.contribution.closing;

import coop.alveole.domain.contribution.ContributionCommand.Charge;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.DirectCharge;
import coop.alveole.domain.shared.trade.DirectCharge.Bearer;
import coop.alveole.domain.shared.trade.DirectCharge.Period;
import coop.alveole.domain.shared.trade.MoneyTerms;
import coop.alveole.domain.shared.trade.PersonCharge;
import coop.alveole.domain.shared.trade.PersonCharge.Carried;
import coop.alveole.domain.shared.trade.PersonCharge.Cost;
import coop.alveole.domain.shared.trade.Term;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is charged to each activity beside the contribution (row 107). A yearly charge is due in the first month of the year
 * in which the activity is open, or the person holds one; what a person bears is parted over the activities they hold.
 */
final class ChargesOfAMonth {
    private record Due(Label label, Term<?> term, DirectCharge charge) {}

    private final YearMonth month;
    private final MoneyTerms terms;
    private final Map<MembershipId, List<String>> heldNow;
    private final Set<MembershipId> earlierHolders;

    ChargesOfAMonth(YearMonth month, MoneyTerms terms, Collection<LedgerToClose> all) {
        this.month = month;
        this.terms = terms;
        heldNow = all.stream()
                .sorted(Comparator.comparing(LedgerToClose::id))
                .flatMap(ledger -> held(ledger, month))
                .collect(Collectors.groupingBy(Held::holder, Collectors.mapping(Held::activity, Collectors.toList())));
        earlierHolders = earlier()
                .flatMap(past -> all.stream().flatMap(ledger -> held(ledger, past)))
                .map(Held::holder)
                .collect(Collectors.toSet());
    }

    List<Charge> of(LedgerToClose ledger) {
        if (!ledger.isOpenIn(month)) return List.of();
        return Stream.concat(direct(), ofPersons())
                .sorted(Comparator.comparing(Due::label))
                .map(due -> new Charge(due.label(), due.term().with(amount(due.charge(), ledger))))
                .filter(charge -> !charge.amount().value().isZero())
                .toList();
    }

    private record Held(MembershipId holder, String activity) {}

    private static Stream<Held> held(LedgerToClose ledger, YearMonth in) {
        if (!ledger.isOpenIn(in)) return Stream.of();
        return ledger.holdersIn(in).stream().map(holder -> new Held(holder, ledger.id()));
    }

    /** The months of the same year that are over. */
    private Stream<YearMonth> earlier() {
        return Stream.iterate(month.withMonth(Month.JANUARY.getValue()), month::isAfter, each -> each.plusMonths(1));
    }

    private Stream<Due> direct() {
        return terms.directCharges().entrySet().stream()
                .map(each ->
                        new Due(each.getKey(), each.getValue(), each.getValue().value()));
    }

    private Stream<Due> ofPersons() {
        return Stream.of(Cost.values()).flatMap(cost -> {
            Term<PersonCharge> term = terms.personCharge(cost);
            if (term.value().carried() == Carried.INCLUDED) return Stream.empty();
            var charge = new DirectCharge(term.value().yearly(), Bearer.PER_PERSON, Period.YEARLY);
            return Stream.of(new Due(label(cost), term, charge));
        });
    }

    private static Label label(Cost cost) {
        return switch (cost) {
            case RCP -> new Label("Responsabilité civile professionnelle");
            case OCCUPATIONAL_MEDICINE -> new Label("Médecine du travail");
        };
    }

    private Money amount(DirectCharge charge, LedgerToClose ledger) {
        boolean isYearly = charge.period() == Period.YEARLY;
        return switch (charge.bearer()) {
            case PER_ACTIVITY -> isYearly && earlier().anyMatch(ledger::isOpenIn) ? Money.ZERO : charge.amount();
            case PER_PERSON ->
                ledger.holdersIn(month).stream()
                        .filter(holder -> !isYearly || !earlierHolders.contains(holder))
                        .map(holder -> part(charge.amount(), holder, ledger))
                        .collect(Money.sum());
        };
    }

    /** The cents that are left over go to the last of their activities. */
    private Money part(Money amount, MembershipId holder, LedgerToClose ledger) {
        var held = heldNow.getOrDefault(holder, List.of(ledger.id()));
        var even = new long[held.size()];
        Arrays.fill(even, 1);
        return amount.split(even).get(held.indexOf(ledger.id()));
    }
}

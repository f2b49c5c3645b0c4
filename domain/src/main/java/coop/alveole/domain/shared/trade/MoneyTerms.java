package coop.alveole.domain.shared.trade;

import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.FiscalYearEnd;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Rate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rules of money of the cooperative as they hold on one day (H1 to H8, H24, H25, H27, H31), each with where it comes
 * from. The maps hold what was chosen; the defaults are asked through the methods. {@code lateInterest} is the yearly rate of
 * the penalties for late payment, where the cooperative has set one.
 */
public record MoneyTerms(
        ContributionRates rates,
        Set<ActivityId> selfValidating,
        Map<MoneyOption.Question, Term<MoneyOption>> options,
        Map<MoneyAmount, Term<Optional<Money>>> amounts,
        Map<PersonCharge.Cost, Term<PersonCharge>> personCharges,
        Map<Label, Term<DirectCharge>> directCharges,
        Map<MoneyDelay, Term<Integer>> delays,
        Term<Optional<Rate>> lateInterest,
        InvoiceSeries series,
        Seller seller,
        Term<FiscalYearEnd> yearEnd) {
    public static final MoneyTerms DEFAULT = new MoneyTerms(
            ContributionRates.DEFAULT,
            Set.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Term.byDefault(Optional.empty()),
            InvoiceSeries.DEFAULT,
            Seller.UNKNOWN,
            Term.byDefault(FiscalYearEnd.DEFAULT));

    public MoneyTerms {
        selfValidating = Set.copyOf(selfValidating);
        options = Map.copyOf(options);
        amounts = Map.copyOf(amounts);
        personCharges = Map.copyOf(personCharges);
        directCharges = Map.copyOf(directCharges);
        delays = Map.copyOf(delays);
    }

    public Term<MoneyOption> option(MoneyOption.Question question) {
        return options.getOrDefault(question, Term.byDefault(question.byDefault()));
    }

    /** Whether this is what holds for its question. */
    public boolean holds(MoneyOption option) {
        return option(option.question()).value() == option;
    }

    /** Whether the holders of this activity validate their own invoices; nobody else ever does what they wrote. */
    public boolean delegatesValidation(ActivityId activity) {
        return selfValidating.contains(activity);
    }

    /** What takes a sale back does it at the rates of that sale, under every other rule of its own day. */
    public MoneyTerms withRatesOf(MoneyTerms sale) {
        return new MoneyTerms(
                sale.rates,
                selfValidating,
                options,
                amounts,
                personCharges,
                directCharges,
                delays,
                lateInterest,
                series,
                seller,
                yearEnd);
    }

    /** Empty when there is none: no threshold, no minimum, no maximum. */
    public Term<Optional<Money>> amount(MoneyAmount amount) {
        return amounts.getOrDefault(amount, Term.byDefault(amount.byDefault()));
    }

    public Term<PersonCharge> personCharge(PersonCharge.Cost cost) {
        return personCharges.getOrDefault(cost, Term.byDefault(cost.byDefault()));
    }

    public Term<Integer> days(MoneyDelay delay) {
        return delays.getOrDefault(delay, Term.byDefault(delay.byDefault()));
    }
}

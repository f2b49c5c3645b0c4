package coop.alveole.domain.houserules;

import coop.alveole.domain.houserules.CooperativeEvent.*;
import coop.alveole.domain.houserules.HouseMoneyEvent.*;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.FiscalYearEnd;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.LegalForm;
import coop.alveole.domain.shared.Siren;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.ContributionRates;
import coop.alveole.domain.shared.trade.ContributionScale;
import coop.alveole.domain.shared.trade.DirectCharge;
import coop.alveole.domain.shared.trade.InvoiceSeries;
import coop.alveole.domain.shared.trade.LineCategory;
import coop.alveole.domain.shared.trade.MoneyAmount;
import coop.alveole.domain.shared.trade.MoneyDelay;
import coop.alveole.domain.shared.trade.MoneyOption;
import coop.alveole.domain.shared.trade.MoneyTerms;
import coop.alveole.domain.shared.trade.PersonCharge;
import coop.alveole.domain.shared.trade.Seller;
import coop.alveole.domain.shared.trade.SellerWord;
import coop.alveole.domain.shared.trade.Term;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Adds up what was chosen by one day, the choice that began first coming first. */
final class TermsOfADay {
    private Term<ContributionScale> scale = ContributionRates.DEFAULT.ofTheHouse();
    private final Map<ActivityId, Term<Rate>> activities = new HashMap<>();
    private final Map<LineCategory, Term<Rate>> categories = new EnumMap<>(LineCategory.class);
    private final Set<ActivityId> selfValidating = new HashSet<>();
    private final Map<MoneyOption.Question, Term<MoneyOption>> options = new EnumMap<>(MoneyOption.Question.class);
    private final Map<MoneyAmount, Term<Optional<Money>>> amounts = new EnumMap<>(MoneyAmount.class);
    private final Map<PersonCharge.Cost, Term<PersonCharge>> personCharges = new EnumMap<>(PersonCharge.Cost.class);
    private final Map<Label, Term<DirectCharge>> directCharges = new HashMap<>();
    private final Map<MoneyDelay, Term<Integer>> delays = new EnumMap<>(MoneyDelay.class);
    private Term<Optional<Rate>> lateInterest = MoneyTerms.DEFAULT.lateInterest();
    private Term<Label> series = InvoiceSeries.DEFAULT.ofTheHouse();
    private final Map<Label, Term<Label>> establishments = new HashMap<>();
    private Optional<Term<Label>> name = Optional.empty();
    private Optional<Term<LegalForm>> form = Optional.empty();
    private Optional<Term<Siren>> siren = Optional.empty();
    private final Map<SellerWord, Term<List<Label>>> words = new EnumMap<>(SellerWord.class);
    private Term<FiscalYearEnd> yearEnd = MoneyTerms.DEFAULT.yearEnd();

    void add(CooperativeEvent event) {
        switch (event) {
            case HouseMoneyEvent e -> add(e);
            case NameChosen e -> name = Optional.of(term(e.name(), e));
            case LegalFormChosen e -> form = Optional.of(term(e.form(), e));
            case SirenRecorded e -> siren = Optional.of(term(e.siren(), e));
            case FiscalYearEndChosen e -> yearEnd = term(e.yearEnd(), e);
            case StatutesAdopted _,
                    SiteDeclared _,
                    SiteClosed _,
                    HouseNumberChosen _,
                    PrerequisitesChosen _,
                    AlertsChosen _ -> {}
        }
    }

    MoneyTerms terms() {
        return new MoneyTerms(
                new ContributionRates(scale, activities, categories),
                selfValidating,
                options,
                amounts,
                personCharges,
                directCharges,
                delays,
                lateInterest,
                new InvoiceSeries(series, establishments),
                new Seller(name, form, siren, words),
                yearEnd);
    }

    private void add(HouseMoneyEvent event) {
        switch (event) {
            case MoneyOptionChosen e -> options.put(e.option().question(), term(e.option(), e));
            case MoneyAmountChosen e -> amounts.put(e.amount(), term(Optional.of(e.value()), e));
            case MoneyAmountSetAside e -> amounts.put(e.amount(), term(Optional.empty(), e));
            case MoneyDelayChosen e -> delays.put(e.delay(), term(e.days(), e));
            case LateInterestChosen e -> lateInterest = term(Optional.of(e.rate()), e);
            case LateInterestSetAside e -> lateInterest = term(Optional.empty(), e);
            case SellerWordsChosen e -> words.put(e.word(), term(e.lines(), e));
            case PersonChargeChosen e ->
                personCharges.put(e.cost(), term(new PersonCharge(e.carried(), e.yearly()), e));
            case ContributionScaleChosen e -> scale = term(new ContributionScale(e.year(), e.tiers()), e);
            case ActivityRateChosen e -> activities.put(e.activityId(), term(e.rate(), e));
            case ActivityRateEnded e -> activities.remove(e.activityId());
            case SelfValidationDelegated e -> selfValidating.add(e.activityId());
            case SelfValidationEnded e -> selfValidating.remove(e.activityId());
            case CategoryRateChosen e -> categories.put(e.category(), term(e.rate(), e));
            case CategoryRateEnded e -> categories.remove(e.category());
            case DirectChargeChosen e ->
                directCharges.put(e.name(), term(new DirectCharge(e.amount(), e.bearer(), e.period()), e));
            case DirectChargeEnded e -> directCharges.remove(e.name());
            case InvoiceSeriesOpened e -> series = term(e.prefix(), e);
            case EstablishmentSeriesOpened e -> establishments.put(e.establishment(), term(e.prefix(), e));
            case EstablishmentSeriesEnded e -> establishments.remove(e.establishment());
        }
    }

    private static <T> Term<T> term(T value, CooperativeEvent choice) {
        return Term.chosen(value, choice.validFrom(), choice.decision());
    }
}

package coop.alveole.command.contribution.closing;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.activity.ActivityEvent;
import coop.alveole.domain.activity.ActivityEvent.*;
import coop.alveole.domain.contribution.ContributionCommand.Charge;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.DirectCharge;
import coop.alveole.domain.shared.trade.DirectCharge.Bearer;
import coop.alveole.domain.shared.trade.DirectCharge.Period;
import coop.alveole.domain.shared.trade.MoneyTerms;
import coop.alveole.domain.shared.trade.PersonCharge;
import coop.alveole.domain.shared.trade.PersonCharge.Carried;
import coop.alveole.domain.shared.trade.PersonCharge.Cost;
import coop.alveole.domain.shared.trade.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Amina holds the joinery and the garden, since March 2026; each month and each year charges what it charges once. */
class ChargesOfAMonthTest {
    static final MembershipId AMINA = new MembershipId("membership-00000000-0000-4000-8000-000000000001");
    static final AccountId CLAIRE = new AccountId("account-00000000-0000-4000-8000-000000000002");
    static final LocalDate OPENED = LocalDate.of(2026, 3, 16);
    static final YearMonth MARCH = YearMonth.from(OPENED);
    static final ActivityId JOINERY = new ActivityId("activity-00000000-0000-4000-8000-000000000007");
    static final ActivityId GARDEN = new ActivityId("activity-00000000-0000-4000-8000-000000000008");
    static final ActivityOpened JOINERY_OPENED =
            new ActivityOpened(JOINERY, AMINA, OPENED, new Label("Bois"), List.of());
    static final ActivityOpened GARDEN_OPENED =
            new ActivityOpened(GARDEN, AMINA, OPENED.plusMonths(1), new Label("Jardin"), List.of());

    @Test
    void aMonthlyChargeOfTheActivityIsDueEachMonthOnceItIsOpen() {
        var terms = direct("Logiciel", 9_00, Bearer.PER_ACTIVITY, Period.MONTHLY);
        assertThat(cents(terms, MARCH.minusMonths(1))).isEmpty();
        assertThat(cents(terms, MARCH)).isEqualTo(Map.of("Logiciel", 9_00L));
        assertThat(cents(terms, MARCH.plusMonths(9))).isEqualTo(Map.of("Logiciel", 9_00L));
    }

    @Test
    void aYearlyChargeIsDueInTheFirstMonthOfEachYear() {
        var terms = direct("Cotisation", 120_00, Bearer.PER_ACTIVITY, Period.YEARLY);
        assertThat(cents(terms, MARCH)).isEqualTo(Map.of("Cotisation", 120_00L));
        assertThat(cents(terms, MARCH.plusMonths(1))).isEmpty();
        assertThat(cents(terms, YearMonth.of(2027, 1))).isEqualTo(Map.of("Cotisation", 120_00L));
        assertThat(cents(terms, YearMonth.of(2027, 3))).isEmpty();
    }

    /** The cent that is left over goes to the last one. */
    @Test
    void whatAPersonBearsIsPartedOverTheirActivities() {
        var terms = direct("Bulletin de paie", 9_01, Bearer.PER_PERSON, Period.MONTHLY);
        var joinery = folded(JOINERY_OPENED);
        var garden = folded(GARDEN_OPENED);
        var april = new ChargesOfAMonth(MARCH.plusMonths(1), terms, List.of(garden, joinery));
        assertThat(cents(april.of(joinery))).isEqualTo(Map.of("Bulletin de paie", 4_50L));
        assertThat(cents(april.of(garden))).isEqualTo(Map.of("Bulletin de paie", 4_51L));
        var march = new ChargesOfAMonth(MARCH, terms, List.of(garden, joinery));
        assertThat(cents(march.of(joinery))).isEqualTo(Map.of("Bulletin de paie", 9_01L));
        assertThat(march.of(garden)).isEmpty();
    }

    /** H7: charged to the person who comes, not again for a second activity of the year. */
    @Test
    void whatAPersonCostsAYearIsChargedOnceForAllTheirActivities() {
        var terms = apart(Cost.OCCUPATIONAL_MEDICINE, 95_00);
        var both = List.of(folded(JOINERY_OPENED), folded(GARDEN_OPENED));
        assertThat(cents(new ChargesOfAMonth(MARCH, terms, both).of(both.getFirst())))
                .isEqualTo(Map.of("Médecine du travail", 95_00L));
        assertThat(new ChargesOfAMonth(MARCH.plusMonths(1), terms, both).of(both.getLast()))
                .isEmpty();
        assertThat(cents(MoneyTerms.DEFAULT, MARCH)).isEmpty();
    }

    @Test
    void nothingIsChargedAfterItIsClosed() {
        var terms = direct("Logiciel", 9_00, Bearer.PER_ACTIVITY, Period.MONTHLY);
        var ledger = folded(JOINERY_OPENED, new ActivityClosed(JOINERY, OPENED.plusMonths(2)));
        assertThat(new ChargesOfAMonth(MARCH.plusMonths(2), terms, List.of(ledger)).of(ledger))
                .hasSize(1);
        assertThat(new ChargesOfAMonth(MARCH.plusMonths(3), terms, List.of(ledger)).of(ledger))
                .isEmpty();
    }

    static Map<String, Long> cents(MoneyTerms terms, YearMonth month) {
        var ledger = folded(JOINERY_OPENED);
        return cents(new ChargesOfAMonth(month, terms, List.of(ledger)).of(ledger));
    }

    static Map<String, Long> cents(List<Charge> charges) {
        return charges.stream()
                .collect(Collectors.toMap(
                        charge -> charge.label().text(),
                        charge -> charge.amount().value().cents()));
    }

    static LedgerToClose folded(ActivityEvent... events) {
        var fold = new LedgersToClose();
        var ledger = fold.empty(events[0].activityId().value());
        long position = 1;
        for (var event : events) {
            ledger = fold.fold(
                    ledger, new Recorded<>(position, position - 1, Instant.EPOCH, CLAIRE.value(), "http", "", event));
            position++;
        }
        return ledger;
    }

    static MoneyTerms direct(String label, long cents, Bearer bearer, Period period) {
        var charge = Term.byDefault(new DirectCharge(new Money(cents), bearer, period));
        return terms(Map.of(), Map.of(new Label(label), charge));
    }

    static MoneyTerms apart(Cost cost, long yearly) {
        return terms(Map.of(cost, Term.byDefault(new PersonCharge(Carried.APART, new Money(yearly)))), Map.of());
    }

    static MoneyTerms terms(Map<Cost, Term<PersonCharge>> ofPersons, Map<Label, Term<DirectCharge>> direct) {
        var others = MoneyTerms.DEFAULT;
        return new MoneyTerms(
                others.rates(),
                Set.of(),
                Map.of(),
                Map.of(),
                ofPersons,
                direct,
                Map.of(),
                others.lateInterest(),
                others.series(),
                others.seller(),
                others.yearEnd());
    }
}

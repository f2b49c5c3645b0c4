package coop.alveole.domain.contribution;

import static coop.alveole.domain.shared.Cast.uuid;
import static coop.alveole.domain.shared.trade.LineCategory.SERVICES;

import coop.alveole.domain.contribution.ContributionCommand.*;
import coop.alveole.domain.contribution.ContributionEvent.*;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.ContributionId;
import coop.alveole.domain.shared.Decision;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.ContributionRates;
import coop.alveole.domain.shared.trade.ContributionScale;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.MoneyAmount;
import coop.alveole.domain.shared.trade.MoneyOption;
import coop.alveole.domain.shared.trade.MoneyTerms;
import coop.alveole.domain.shared.trade.PurchaseId;
import coop.alveole.domain.shared.trade.Term;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The ledger of one activity, and the rules of money it is counted with; amounts in cents. */
final class Joinery {
    static final ContributionId ID = ContributionId.of(new ActivityId("activity-" + uuid("7")));
    static final YearMonth MARCH = YearMonth.of(2026, 3);
    static final YearMonth APRIL = MARCH.plusMonths(1);
    static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    static final Money SALE_TOTAL = new Money(1_200_00);
    static final LocalDate CHOSEN_FROM = LocalDate.of(2026, 1, 1);
    static final Decision DECISION = new Decision(
            Decision.DecidedBy.GENERAL_ASSEMBLY, LocalDate.of(2025, 12, 10), new Label("PV de l'AG du 10/12/2025"));
    static final MoneyTerms DEFAULT = MoneyTerms.DEFAULT;

    private Joinery() {}

    static Source.OfInvoice invoice(String digit) {
        return new Source.OfInvoice(new InvoiceId("invoice-" + uuid(digit)));
    }

    static Source purchase(String digit) {
        return new Source.OfPurchase(
                new PurchaseId("purchase-" + uuid(digit)), invoice("a").invoice());
    }

    static CountFact fact(LineKind kind, Source source, long cents, LocalDate on, MoneyTerms terms) {
        return new CountFact(ID, kind, source, List.of(new Turnover(SERVICES, new Money(cents))), on, terms);
    }

    static CountFact sale(String digit, long cents, LocalDate on, MoneyTerms terms) {
        return fact(LineKind.SALE, invoice(digit), cents, on, terms);
    }

    static CloseMonth close(YearMonth month, CapeInTheMonth cape) {
        return new CloseMonth(
                ID, month, cape, List.of(), DEFAULT, month.atEndOfMonth().plusDays(1));
    }

    static ContributionMonthClosed closed(YearMonth month, long base, long contribution, int lines) {
        return new ContributionMonthClosed(
                ID,
                month.atDay(1),
                new Statement(new Money(base), new Money(contribution), Money.ZERO, lines),
                month.atEndOfMonth().plusDays(1));
    }

    /** At ten percent, in its own month. */
    static ContributionLineCounted line(LineKind kind, Source source, long base, long amount, LocalDate on) {
        return new ContributionLineCounted(
                ID,
                on.withDayOfMonth(1),
                on,
                kind,
                source,
                List.of(SERVICES),
                new Money(base),
                Rate.of(1_000),
                new Money(amount),
                Money.ZERO,
                MoneyOption.PER_INVOICE,
                Basis.DEFAULT,
                List.of());
    }

    static MoneyTerms with(MoneyOption option) {
        return terms(
                DEFAULT.rates(),
                Map.of(option.question(), Term.chosen(option, CHOSEN_FROM, DECISION)),
                DEFAULT.amounts());
    }

    static MoneyTerms with(ContributionScale scale, MoneyOption... options) {
        var rates = new ContributionRates(Term.chosen(scale, CHOSEN_FROM, DECISION), Map.of(), Map.of());
        return options.length == 0
                ? terms(rates, Map.of(), Map.of())
                : terms(rates, with(options[0]).options(), Map.of());
    }

    static MoneyTerms with(MoneyAmount amount, Optional<Money> value) {
        return terms(DEFAULT.rates(), Map.of(), Map.of(amount, Term.chosen(value, CHOSEN_FROM, DECISION)));
    }

    static MoneyTerms with(ContributionRates rates) {
        return terms(rates, Map.of(), Map.of());
    }

    private static MoneyTerms terms(
            ContributionRates rates,
            Map<MoneyOption.Question, Term<MoneyOption>> options,
            Map<MoneyAmount, Term<Optional<Money>>> amounts) {
        return new MoneyTerms(
                rates,
                Set.of(),
                options,
                amounts,
                Map.of(),
                Map.of(),
                Map.of(),
                DEFAULT.lateInterest(),
                DEFAULT.series(),
                DEFAULT.seller(),
                DEFAULT.yearEnd());
    }
}

package coop.alveole.domain.contribution;

import static coop.alveole.domain.contribution.Joinery.ID;
import static java.math.BigDecimal.ZERO;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.contribution.ContributionCommand.CapeInTheMonth;
import coop.alveole.domain.contribution.ContributionEvent.ContributionMonthClosed;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.ContributionScale;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.LineCategory;
import coop.alveole.domain.shared.trade.MoneyOption;
import coop.alveole.domain.shared.trade.MoneyTerms;
import coop.alveole.domain.shared.trade.Tier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * « It must show » 4: a generated history of two years, with late papers and a new rate, counted again by plain decimal
 * arithmetic that knows nothing of the product.
 */
class IndependentRecomputationTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate NEW_RATE = LocalDate.of(2026, 1, 1);

    /** A paper as the test drew it: {@code recordedIn} is the month people entered it in, perhaps later than its day. */
    private record Paper(LocalDate on, YearMonth recordedIn, long cents, boolean isCredit) {
        BigDecimal signed() {
            return BigDecimal.valueOf(isCredit ? -cents : cents);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void rateOfTheDayRoundedPerInvoice(long seed) {
        var papers = drawn(new Random(seed));
        var expected = new TreeMap<YearMonth, Long>();
        for (var paper : papers) {
            var rate = new BigDecimal(paper.on().isBefore(NEW_RATE) ? "0.10" : "0.115");
            expected.merge(paper.recordedIn(), cents(paper.signed().multiply(rate)), Long::sum);
        }
        var before = MoneyTerms.DEFAULT;
        var after = Joinery.with(ContributionScale.flat(Rate.of(1_150)));
        assertSame(papers, expected, before, after);
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7, 8, 9, 10})
    void tiersOfTheYearRoundedPerMonth(long seed) {
        var papers = drawn(new Random(seed));
        var expected = new TreeMap<YearMonth, Long>();
        for (int year : List.of(2025, 2026, 2027)) {
            var made = ZERO;
            for (int month = 1; month <= 12; month++) {
                var it = YearMonth.of(year, month);
                var inIt = papers.stream()
                        .filter(paper -> paper.recordedIn().equals(it))
                        .toList();
                var reached = inIt.stream().map(Paper::signed).reduce(made, BigDecimal::add);
                if (!inIt.isEmpty()) expected.put(it, cents(byTiers(reached).subtract(byTiers(made))));
                made = reached;
            }
        }
        var tiers = new ContributionScale(
                ContributionScale.Year.CALENDAR_YEAR,
                List.of(
                        new Tier(Money.ZERO, Rate.of(1_000)),
                        new Tier(new Money(5_000_00), Rate.of(825)),
                        new Tier(new Money(15_000_00), Rate.of(333))));
        var terms = Joinery.with(tiers, MoneyOption.PER_MONTH);
        assertSame(papers, expected, terms, terms);
    }

    /** Below zero the first rate holds. */
    private static BigDecimal byTiers(BigDecimal made) {
        var first = made.min(BigDecimal.valueOf(5_000_00)).multiply(new BigDecimal("0.10"));
        var above = made.subtract(BigDecimal.valueOf(5_000_00)).max(ZERO);
        var second = above.min(BigDecimal.valueOf(10_000_00)).multiply(new BigDecimal("0.0825"));
        var third = above.subtract(BigDecimal.valueOf(10_000_00)).max(ZERO).multiply(new BigDecimal("0.0333"));
        return first.add(second).add(third);
    }

    private static long cents(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** Ten papers a month; one in five comes a month late, one in six is a credit note. */
    private static List<Paper> drawn(Random random) {
        var papers = new ArrayList<Paper>();
        for (int i = 0; i < 24; i++) {
            var month = YearMonth.from(FIRST).plusMonths(i);
            for (int j = 0; j < 10; j++) {
                boolean isLate = i > 0 && random.nextInt(5) == 0;
                var on = (isLate ? month.minusMonths(1) : month).atDay(1 + random.nextInt(28));
                papers.add(new Paper(on, month, 1 + random.nextInt(400_00), random.nextInt(6) == 0));
            }
        }
        return papers;
    }

    private static void assertSame(
            List<Paper> papers, Map<YearMonth, Long> expected, MoneyTerms before, MoneyTerms after) {
        var events = Ledgers.after(history(papers, before, after));
        assertThat(Ledgers.perMonth(events)).isEqualTo(expected);
        assertThat(events)
                .filteredOn(ContributionMonthClosed.class::isInstance)
                .hasSize(24)
                .allSatisfy(event -> {
                    var closed = (ContributionMonthClosed) event;
                    assertThat(closed.statement().contribution().cents())
                            .isEqualTo(expected.get(YearMonth.from(closed.month())));
                });
        assertReplayed(events, expected);
    }

    private static void assertReplayed(List<ContributionEvent> events, Map<YearMonth, Long> expected) {
        var replayed = CountedSoFar.NOTHING;
        for (var event : events) replayed = replayed.with(event);
        var again = replayed;
        assertThat(expected)
                .allSatisfy((month, cents) -> assertThat(
                                again.in(month).sums().contribution().cents())
                        .isEqualTo(cents));
    }

    private static List<ContributionCommand> history(List<Paper> papers, MoneyTerms before, MoneyTerms after) {
        var asked = new ArrayList<ContributionCommand>();
        var open = YearMonth.from(FIRST);
        for (var paper : papers) {
            if (paper.recordedIn().isAfter(open)) {
                asked.add(Joinery.close(open, CapeInTheMonth.NONE));
                open = open.plusMonths(1);
            }
            asked.add(fact(paper, asked.size(), paper.on().isBefore(NEW_RATE) ? before : after));
        }
        asked.add(Joinery.close(open, CapeInTheMonth.NONE));
        return asked;
    }

    private static ContributionCommand fact(Paper paper, int place, MoneyTerms terms) {
        return new ContributionCommand.CountFact(
                ID,
                paper.isCredit() ? LineKind.CREDIT_NOTE : LineKind.SALE,
                new Source.OfInvoice(new InvoiceId("invoice-" + new UUID(4, place))),
                List.of(new Turnover(LineCategory.SERVICES, new Money(paper.cents()))),
                paper.on(),
                terms);
    }
}

package coop.alveole.query.contribution;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.contribution.Statement;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.projection.contribution.ContributionFile;
import coop.alveole.projection.contribution.ContributionFile.Closed;
import coop.alveole.query.shared.Reading;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Adds up the activities of the house, and keeps a colleague's turnover to themselves: whoever does not read all of them is
 * given one sum a month that never changes afterwards, so that no two sums differ by fewer than five others (security §11).
 */
final class HouseTotals {
    private static final int OTHERS_AT_LEAST = 5;

    private HouseTotals() {}

    static HouseTotal of(Collection<ContributionFile> all, YearMonth month, Reading reading) {
        boolean readsAll = reading.viewer().mayEverywhere(Access.READ_CONTRIBUTIONS);
        return readsAll ? asItStands(all, month, reading.asOf()) : onceClosed(all, month, reading);
    }

    private static HouseTotal asItStands(Collection<ContributionFile> all, YearMonth month, LocalDate day) {
        var sums = all.stream()
                .map(file -> file.linesOf(month, day))
                .filter(lines -> !lines.isEmpty())
                .map(ContributionViews::sums)
                .toList();
        return new HouseTotal(
                month.toString(),
                true,
                sums.size(),
                sums.stream().mapToLong(ContributionView.Sums::baseCents).sum(),
                sums.stream().mapToLong(ContributionView.Sums::amountCents).sum(),
                sums.stream().mapToLong(ContributionView.Sums::chargesCents).sum());
    }

    private static HouseTotal onceClosed(Collection<ContributionFile> all, YearMonth month, Reading reading) {
        var counting = all.stream()
                .filter(file -> !file.linesOf(month, LocalDate.MAX).isEmpty())
                .toList();
        var statements = counting.stream()
                .map(file -> file.closedBy(month, reading.asOf()))
                .flatMap(Optional::stream)
                .map(Closed::statement)
                .toList();
        long others = counting.stream()
                .filter(file -> !reading.viewer().may(Access.READ_CONTRIBUTIONS, file.activity()))
                .count();
        if (statements.size() < counting.size() || others < OTHERS_AT_LEAST) return HouseTotal.hidden(month.toString());
        return new HouseTotal(
                month.toString(),
                true,
                statements.size(),
                sum(statements, Statement::base),
                sum(statements, Statement::contribution),
                sum(statements, Statement::charges));
    }

    private static long sum(List<Statement> statements, Function<Statement, Money> what) {
        return statements.stream().map(what).collect(Money.sum()).cents();
    }
}

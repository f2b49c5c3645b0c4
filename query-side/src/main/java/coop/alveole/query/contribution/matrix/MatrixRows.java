package coop.alveole.query.contribution.matrix;

import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.projection.contribution.ContributionFile;
import coop.alveole.query.activity.ActivityQueries;
import coop.alveole.query.activity.ActivityView;
import coop.alveole.query.contribution.ContributionQueries;
import coop.alveole.query.contribution.ContributionViews;
import coop.alveole.query.contribution.matrix.Row.Cell;
import coop.alveole.query.membership.placement.Placements;
import coop.alveole.query.shared.Reading;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The ledgers within reach, a year of each: activities are where their holders of the day belong. */
@Component
class MatrixRows {
    static final int MONTHS = 12;

    private final ContributionQueries contributions;
    private final ActivityQueries activities;
    private final Placements placements;

    MatrixRows(ContributionQueries contributions, ActivityQueries activities, Placements placements) {
        this.contributions = contributions;
        this.activities = activities;
        this.placements = placements;
    }

    List<Row> of(int year, Reading reading) {
        placements.waitFor(reading);
        var known = activities.activities(Optional.empty(), reading).stream()
                .collect(Collectors.toMap(ActivityView::id, Function.identity()));
        return contributions.within(reading).stream()
                .map(file -> row(file.ofYear(year), year, known, reading.asOf()))
                .filter(Row::counts)
                .sorted(Comparator.comparing(Row::name).thenComparing(Row::activityId))
                .toList();
    }

    /** From the first month that counts something to the one of the day. */
    List<Integer> years(Reading reading) {
        int now = reading.asOf().getYear();
        int first = contributions.within(reading).stream()
                .flatMap(file -> file.linesBy(reading.asOf()))
                .mapToInt(line -> line.month().getYear())
                .min()
                .orElse(now);
        return IntStream.rangeClosed(Math.min(first, now), now).boxed().toList().reversed();
    }

    private Row row(ContributionFile file, int year, Map<String, ActivityView> known, LocalDate day) {
        var view = Optional.ofNullable(known.get(file.activity().value()));
        var holders = view.stream()
                .flatMap(activity -> activity.shares().stream())
                .map(share -> share.holder())
                .toList();
        return new Row(
                file.activity().value(),
                view.map(activity -> activity.name().text()).orElse("–"),
                placed(holders, holder -> placements.territoryOn(holder.value(), day).stream()),
                placed(holders, holder -> placements.clustersOn(holder.value(), day).stream()),
                IntStream.rangeClosed(1, MONTHS)
                        .mapToObj(month -> cell(file, YearMonth.of(year, month), day))
                        .toList());
    }

    private static List<String> placed(List<MembershipId> holders, Function<MembershipId, Stream<Label>> where) {
        return holders.stream()
                .flatMap(where)
                .map(Label::text)
                .distinct()
                .sorted()
                .toList();
    }

    private static Cell cell(ContributionFile file, YearMonth month, LocalDate day) {
        var view = ContributionViews.of(file, month, day);
        boolean counts = !view.lines().isEmpty() || view.closedOn() != null;
        return new Cell(month, counts, view.sums().amountCents(), view.status());
    }
}

package coop.alveole.ops.bench;

import coop.alveole.domain.access.Role;
import java.io.IOException;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;

/** A month closed for all activities, and the matrix of a year, in a house of ten years beside the same house of one. */
final class ContributionMonths {
    private static final double STEADY = 2;

    private final int activities;
    private final Scale scale;

    ContributionMonths(Scale scale) {
        this.activities = scale.people();
        this.scale = scale;
    }

    /** A house and the first of its months that is not closed. */
    record Years(BenchHouse house, int years) {}

    void measure(Table table, Years many, Years one) throws Exception {
        var closed = Closing.of(many, one);
        table.add(new Row(
                "A month closed over HTTP, %d activities × %d months".formatted(activities, 12 * many.years()),
                closed.many(),
                Row.millis(closed.many()) + ", " + Row.perSecond(activities * 1e3 / closed.many()),
                "× %d months: %s".formatted(12 * one.years(), Row.millis(closed.one())),
                Row.times(closed.many() / closed.one()),
                "≤ " + Row.times(STEADY),
                Row.atMost(STEADY, closed.many() / closed.one())));
        double page = page(many.house());
        double young = page(one.house());
        table.add(new Row(
                "The matrix of a year, %d activities".formatted(activities),
                page,
                Row.millis(page),
                "in the house of %d year: %s".formatted(one.years(), Row.millis(young)),
                Row.times(page / young),
                "≤ " + Row.times(STEADY),
                Row.atMost(STEADY, page / young)));
    }

    /** The first of the two months that are left warms, the second counts. */
    private record Closing(double many, double one) {
        static Closing of(Years many, Years one) throws IOException, InterruptedException {
            close(many.house(), 2);
            close(one.house(), 2);
            return new Closing(close(many.house(), 1), close(one.house(), 1));
        }

        private static double close(BenchHouse house, int monthsAgo) throws IOException, InterruptedException {
            var month = YearMonth.now(ZoneOffset.UTC).minusMonths(monthsAgo);
            long started = System.nanoTime();
            house.done("/api/v1/contributions/close-month", "{\"month\":\"" + month + "\"}");
            return Figures.millisSince(started);
        }
    }

    private double page(BenchHouse house) throws IOException, InterruptedException {
        var path = "/contributions?year=" + (YearMonth.now(ZoneOffset.UTC).getYear() - 1);
        var millis = new ArrayList<Double>();
        for (int look = 0; look < scale.looks(); look++) {
            long started = System.nanoTime();
            house.open(Role.CO_MANAGER, path);
            millis.add(Figures.millisSince(started));
        }
        return Figures.median(millis);
    }
}

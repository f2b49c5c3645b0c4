package coop.alveole.ops.bench;

import java.util.ArrayList;
import java.util.Random;

/** Whether a house ten times as old answers as fast; one client that waits for each answer. */
final class Growth {
    private static final double AIM = 1.3;
    private static final double P95 = 0.95;
    private static final long SEED = 7;

    /** A house and how many people live in it. */
    record Filled(BenchHouse house, long people) {}

    /** Draws each candidate once, from all over the record. */
    private static final class Candidates {
        private final Filled filled;
        private final java.util.Iterator<Integer> numbers;
        private final Random random = new Random(SEED);

        Candidates(Filled filled) {
            this.filled = filled;
            numbers = new Random(SEED)
                    .ints(0, (int) filled.people() / InventedLives.ONE_CANDIDATE_IN)
                    .distinct()
                    .limit(filled.people() / InventedLives.ONE_CANDIDATE_IN / 2)
                    .iterator();
        }

        double commands(int count) throws Exception {
            var millis = new ArrayList<Double>();
            for (int i = 0; i < count; i++) {
                var id = InventedLives.membership((long) numbers.next() * InventedLives.ONE_CANDIDATE_IN);
                long started = System.nanoTime();
                filled.house()
                        .post(
                                200,
                                "/api/v1/memberships/" + id + "/sign-cape",
                                "{\"signedOn\":\"2026-02-05\",\"startsOn\":\"2026-02-05\",\"endsOn\":\"2027-02-04\"}");
                millis.add(Figures.millisSince(started));
            }
            filled.house().settle();
            return Figures.quantile(millis, P95);
        }

        double queries(int count) throws Exception {
            var millis = new ArrayList<Double>();
            for (int i = 0; i < count; i++) {
                var id = InventedLives.membership(random.nextLong(filled.people()));
                long started = System.nanoTime();
                filled.house().get("/api/v1/memberships/" + id);
                millis.add(Figures.millisSince(started));
            }
            return Figures.quantile(millis, P95);
        }
    }

    private final Scale scale;
    private final Candidates big;
    private final Candidates small;

    Growth(Scale scale, Filled big, Filled small) {
        this.scale = scale;
        this.big = new Candidates(big);
        this.small = new Candidates(small);
    }

    void measure(Table table) throws Exception {
        row(
                table,
                "command",
                Paired.run(
                        scale.rounds(), () -> big.commands(scale.requests()), () -> small.commands(scale.requests())));
        row(
                table,
                "query",
                Paired.run(scale.rounds(), () -> big.queries(scale.requests()), () -> small.queries(scale.requests())));
    }

    private void row(Table table, String what, Paired paired) {
        table.add(new Row(
                "p95 of a %s over HTTP at %,d events".formatted(what, scale.events()),
                paired.medianOfOurs(),
                Row.millis(paired.medianOfOurs()),
                "at %,d events: %s".formatted(scale.events() / 10, Row.millis(paired.medianOfReferences())),
                Row.ratio(paired, Row::times),
                "≤ 1.3 ×",
                Row.atMost(AIM, paired.medianRatio())));
    }
}

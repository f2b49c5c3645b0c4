package coop.alveole.ops.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

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
        private final List<Long> numbers;
        private final Random random = new Random(SEED);
        private int drawn;

        Candidates(Filled filled) {
            this.filled = filled;
            numbers = LongStream.range(0, filled.people() / InventedLives.ONE_CANDIDATE_IN)
                    .boxed()
                    .collect(Collectors.toCollection(ArrayList::new));
            Collections.shuffle(numbers, random);
        }

        double commands(int count) throws Exception {
            var millis = new ArrayList<Double>();
            for (int i = 0; i < count; i++) {
                var id = InventedLives.membership(numbers.get(drawn++) * InventedLives.ONE_CANDIDATE_IN);
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
        int rounds = scale.rounds();
        int commands = Math.min(scale.requests(), small.numbers.size() / (rounds + 1)); // a candidate signs once
        row(table, "command", Paired.run(rounds, () -> big.commands(commands), () -> small.commands(commands)));
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

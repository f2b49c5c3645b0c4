package coop.alveole.ops.bench;

import java.util.ArrayList;

/** From sending a command over HTTP to having read, in the member's file, what it did. */
final class Visibility {
    private static final double AIM_MILLIS = 20;

    private final BenchHouse house;

    Visibility(BenchHouse house) {
        this.house = house;
    }

    void measure(Table table, Scale scale) throws Exception {
        long started = System.nanoTime();
        do look(house.member(0));
        while (System.nanoTime() - started < scale.warmUp().toNanos());
        var millis = new ArrayList<Double>();
        for (int i = 1; i <= scale.looks(); i++) millis.add(look(house.member(i)));
        double p95 = Figures.quantile(millis, 0.95);
        table.add(new Row(
                "A write visible in the member's file: POST, then GET with its position (p95)",
                p95,
                Row.millis(p95),
                "p50: " + Row.millis(Figures.median(millis)),
                "–",
                "≤ 20 ms",
                Row.atMost(AIM_MILLIS, p95)));
    }

    private double look(String id) throws Exception {
        long started = System.nanoTime();
        long position = house.post(
                200,
                "/api/v1/memberships/" + id + "/sign-cape",
                "{\"signedOn\":\"2024-02-05\",\"startsOn\":\"2024-02-05\",\"endsOn\":\"2025-02-04\"}");
        var file = house.get("/api/v1/memberships/" + id + "?after=" + position);
        double millis = Figures.millisSince(started);
        if (!file.contains("2025-02-04"))
            throw new IllegalStateException("the file does not say what was recorded: " + file);
        return millis;
    }
}

package coop.alveole.ops;

import coop.alveole.ops.seed.Demonstration;

/** One demonstration for all the tests that look at its money, with the file of its bank. */
public final class DemoHouse {
    private record Recorded(RunningHouse house, String statement) {}

    private static final Recorded ONE = recorded();

    private DemoHouse() {}

    public static RunningHouse shared() {
        return ONE.house();
    }

    /** As the demonstration lays it there to be taken in. */
    public static String statement() {
        return ONE.statement();
    }

    private static Recorded recorded() {
        var house = RunningHouse.fresh();
        return new Recorded(house, house.bean(Demonstration.class).record());
    }
}

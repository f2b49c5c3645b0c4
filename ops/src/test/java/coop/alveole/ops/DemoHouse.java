package coop.alveole.ops;

/** One demonstration for all the tests that look at its money, with the file of its bank. */
public final class DemoHouse {
    private static final RunningHouse ONE = RecordedDemonstration.copy();

    private DemoHouse() {}

    public static RunningHouse shared() {
        return ONE;
    }

    /** As the demonstration lays it there to be taken in. */
    public static String statement() {
        return RecordedDemonstration.statement();
    }
}

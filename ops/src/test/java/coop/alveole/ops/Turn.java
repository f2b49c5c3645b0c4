package coop.alveole.ops;

/** A build tries each thing in one of its ways, in turn, and leaves the longest suites out; {@code ops/long.sh} does all of it. */
public final class Turn {
    /** The property under which everything is tried. */
    public static final String LONG = "alveole.long";

    private Turn() {}

    public static boolean isEverything() {
        return Boolean.getBoolean(LONG);
    }

    /** Whether the thing at that place is tried in that one of so many ways. */
    public static boolean isOf(int place, int way, int ways) {
        return isEverything() || Math.floorMod(place, ways) == way;
    }
}

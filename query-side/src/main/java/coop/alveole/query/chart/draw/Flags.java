package coop.alveole.query.chart.draw;

import coop.alveole.query.chart.draw.Drawing.Anchor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Words hung beside the days they belong to, in lanes one beyond the other, as long as there is room. */
public final class Flags {
    private static final double GAP = 8;
    private static final double BESIDE = 4;

    public record Flag(double x, String words) {}

    /** {@code lane} 0 is the nearest. */
    public record Hung(Flag flag, int lane, double x, Anchor anchor) {}

    private record Taken(double left, double right) {}

    private Flags() {}

    /** From the right to the left, so that no pole crosses the words of another: those stand to its right. */
    public static List<Hung> hang(List<Flag> flags, int lanes, double width) {
        var taken = new ArrayList<List<Taken>>();
        for (int lane = 0; lane < lanes; lane++) taken.add(new ArrayList<>());
        var hung = new ArrayList<Hung>();
        flags.stream()
                .sorted(Comparator.comparingDouble(Flag::x).reversed())
                .forEach(flag -> hang(flag, taken, width, hung));
        return hung;
    }

    public static int lanes(List<Hung> hung) {
        return hung.stream().mapToInt(Hung::lane).max().orElse(-1) + 1;
    }

    private static void hang(Flag flag, List<List<Taken>> taken, double width, List<Hung> hung) {
        double wide = TextWidth.of(flag.words(), Drawing.FONT);
        boolean toTheRight = flag.x() + BESIDE + wide <= width;
        double left = toTheRight ? flag.x() + BESIDE : flag.x() - BESIDE - wide;
        if (left < 0) return;
        for (int lane = 0; lane < taken.size(); lane++) {
            var others = taken.get(lane);
            if (others.stream().anyMatch(other -> left < other.right + GAP && other.left < left + wide + GAP)) continue;
            others.add(new Taken(left, left + wide));
            hung.add(new Hung(flag, lane, toTheRight ? left : left + wide, toTheRight ? Anchor.START : Anchor.END));
            return;
        }
    }
}

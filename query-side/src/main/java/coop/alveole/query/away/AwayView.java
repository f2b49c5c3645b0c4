package coop.alveole.query.away;

import java.time.Instant;
import java.util.List;

/**
 * What was recorded since a moment, person by person, the latest first; {@code more}: there was more than is told here.
 */
public record AwayView(Instant since, int facts, List<About> people, boolean more) {
    /** What was recorded on one file, and what still waits there. */
    public record About(String membershipId, String name, String territory, List<Said> said, List<Waits> waits) {}

    /** One sentence: {@code position} is that of the entry. */
    public record Said(String sentence, Instant recordedAt, String who, long position) {}

    /** {@code href} is where it is done. */
    public record Waits(String what, String actBy, String href) {}
}

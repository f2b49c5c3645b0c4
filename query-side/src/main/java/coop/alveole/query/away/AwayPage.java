package coop.alveole.query.away;

import coop.alveole.query.away.AwayView.Waits;
import coop.alveole.query.shared.Frame;
import java.util.List;

/** « Pendant votre absence », ready to be read. */
record AwayPage(Frame frame, String since, String day, String moment, int facts, List<About> people, boolean more) {
    record About(String href, String name, String territory, List<Said> said, List<Waits> waits) {}

    record Said(String sentence, String recordedAt, String who) {}
}

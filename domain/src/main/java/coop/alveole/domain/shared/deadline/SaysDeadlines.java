package coop.alveole.domain.shared.deadline;

import java.time.LocalDate;
import java.util.stream.Stream;

/** An event that may say something of a deadline, in the words of its own feature (decisions 24). */
public interface SaysDeadlines {
    /** {@code recordedOn}: what was over by then is asked of nobody. */
    Stream<DeadlineChange> deadlines(LocalDate recordedOn);

    /** Nothing, of an event that knows no deadline. */
    static Stream<DeadlineChange> of(Object event, LocalDate recordedOn) {
        return event instanceof SaysDeadlines says ? says.deadlines(recordedOn) : Stream.of();
    }
}

package coop.alveole.domain.membership.flag;

import java.util.stream.Stream;

/** An event that may say which rules a fact broke in its time, in the words of its own feature (decisions 23). */
public interface SaysFlags {
    Stream<FlagChange> flags();

    /** Nothing, of an event that knows no flag. */
    static Stream<FlagChange> of(Object event) {
        return event instanceof SaysFlags says ? says.flags() : Stream.of();
    }
}

package coop.alveole.query.deadline;

import coop.alveole.domain.shared.Desk;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.query.shared.Reading;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whoever knows of something else that waits, and is no deadline of anybody's path: it stands among the lines of the day. */
public interface OtherLines {
    /** Within reach of whoever reads, however far away its day is. */
    Stream<Waiting> of(Reading reading, Locale reader);

    /** Done on {@code page}; about nobody, it has no membership and no name. */
    record Waiting(
            String id,
            String what,
            String page,
            @Nullable MembershipId membership,
            String name,
            String territory,
            LocalDate dueOn,
            Desk desk) {}
}

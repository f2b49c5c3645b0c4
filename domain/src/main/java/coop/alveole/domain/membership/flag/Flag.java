package coop.alveole.domain.membership.flag;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rule broken by one fact (anomalie), with the days that make it so: {@code from} and {@code until} are those of the fact,
 * {@code limit} the day that the rule allowed. Where one of them moves it is another flag, which nobody has taken note of.
 */
public record Flag(
        FlagKind kind,
        FlagSubject subject,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate limit) {}

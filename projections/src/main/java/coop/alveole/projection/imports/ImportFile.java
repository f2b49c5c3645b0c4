package coop.alveole.projection.imports;

import coop.alveole.domain.imports.LineCounts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One import: without an end it is under way or was cut short, without counts likewise. */
public record ImportFile(
        String id,
        LocalDate startedOn,
        @Nullable LocalDate finishedOn,
        @Nullable LineCounts lines,
        @Nullable LocalDate undoneOn,
        String actor,
        long startedAt) {
    /** Whether that day it had not been undone. */
    public boolean standsOn(LocalDate day) {
        return undoneOn == null || undoneOn.isAfter(day);
    }
}

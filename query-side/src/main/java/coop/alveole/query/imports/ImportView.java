package coop.alveole.query.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.alveole.domain.imports.LineCounts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One import that brought something; without an end it is under way or was cut short. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportView(
        String id,
        LocalDate startedOn,
        @Nullable LocalDate finishedOn,
        @Nullable LineCounts lines,
        @Nullable LocalDate undoneOn,
        String actor) {}

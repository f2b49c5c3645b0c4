package coop.alveole.query.absence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One absence, both days included; without a substitute the lines go to the desk. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AbsenceView(
        String account,
        LocalDate from,
        LocalDate lastDay,
        @Nullable String substitute,
        Moment moment) {
    /** From the day asked alone. */
    enum Moment {
        NOW,
        TO_COME,
        OVER
    }

    String cursor() {
        return from + "_" + account;
    }
}

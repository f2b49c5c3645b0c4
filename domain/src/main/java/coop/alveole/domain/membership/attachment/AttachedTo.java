package coop.alveole.domain.membership.attachment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** The contract or the step an attachment is about, and its day: {@code CESA/2026-03-12}. */
public record AttachedTo(Kind kind, LocalDate on) {
    public enum Kind {
        CAPE,
        CAPE_RENEWAL,
        CAPE_AMENDMENT,
        CESA,
        CESA_AMENDMENT,
        EMPLOYMENT,
        INFORMATION_MEETING,
        ORIENTATION_COMMITTEE,
        DIAGNOSTIC;

        /** What two sign, and of which a paper remains. */
        public boolean isSigned() {
            return switch (this) {
                case CAPE, CAPE_RENEWAL, CAPE_AMENDMENT, CESA, CESA_AMENDMENT, EMPLOYMENT -> true;
                case INFORMATION_MEETING, ORIENTATION_COMMITTEE, DIAGNOSTIC -> false;
            };
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AttachedTo parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) throw new IllegalArgumentException("not a contract or a step, with its day");
        try {
            return new AttachedTo(Kind.valueOf(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
        } catch (DateTimeParseException noDay) {
            throw new IllegalArgumentException("not a day", noDay);
        }
    }

    @JsonValue
    @Override
    public String toString() {
        return kind + "/" + on;
    }
}

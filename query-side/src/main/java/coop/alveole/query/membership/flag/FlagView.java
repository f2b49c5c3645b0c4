package coop.alveole.query.membership.flag;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.alveole.domain.membership.flag.FlagKind;
import coop.alveole.domain.membership.flag.FlagReason;
import coop.alveole.domain.membership.flag.FlagSubject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One flag as it stands on the day asked: {@code rule} is the id of the rule book, {@code limit} the day that it allowed. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FlagView(
        String id,
        FlagKind kind,
        String rule,
        String membershipId,
        String territory,
        FlagSubject subject,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate limit,
        @Nullable Acknowledged acknowledged) {
    /** Since when nothing more is to be done about it, why, and who said so. */
    public record Acknowledged(LocalDate on, FlagReason reason, String actor) {}

    /** What is asked for of one flag. */
    public enum State {
        OPEN,
        ACKNOWLEDGED
    }

    State state() {
        return acknowledged == null ? State.OPEN : State.ACKNOWLEDGED;
    }
}

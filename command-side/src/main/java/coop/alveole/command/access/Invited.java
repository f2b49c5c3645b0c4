package coop.alveole.command.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** What became of one line of a list of invitations; {@code link} is told this once, where no mail leaves. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Invited(
        int line,
        String address,
        Result result,
        @Nullable String id,
        @Nullable String link) {
    enum Result {
        MAILED,
        LINK_TOLD,
        /** Done by the same request before: nothing more is sent or told. */
        DONE_BEFORE,
        UNREADABLE,
        WITHOUT_FILE,
        TWICE,
        HAS_AN_ACCOUNT
    }

    static Invited not(InvitationLine line, Result why) {
        return new Invited(line.number(), line.address().orElse(""), why, null, null);
    }
}

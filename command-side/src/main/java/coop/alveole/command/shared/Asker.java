package coop.alveole.command.shared;

import coop.alveole.domain.shared.AccountId;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Who asks: the account whose rights were judged, the actor every event names ({@code account-…}, or {@code token/…}
 * for a program) and the way in (http, cli, import, own-file, automation).
 */
public record Asker(AccountId account, String actor, String origin) {
    /** What an export tells is told apart from what somebody types. */
    public static final String IMPORT = "import";

    /** A list of ours, changed in a spreadsheet and taken back: somebody of the house says it. */
    public static final String OWN_FILE = "own-file";

    /** Whoever works at the machine, or the program itself: the house's own account. */
    public interface OnThisMachine {
        Asker asker(String origin);
    }

    /** How the way in learns who asks: from the credential alone, never from the request's own words. */
    public interface Askers {
        Asker of(HttpServletRequest request);
    }
}

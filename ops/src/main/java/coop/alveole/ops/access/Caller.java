package coop.alveole.ops.access;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.TokenId;
import coop.alveole.query.shared.CalendarFeeds.Feed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Who makes a request, known from its credential alone. */
public record Caller(AccountId account, Credential credential) {
    private static final String ATTRIBUTE = Caller.class.getName();

    /** Empty when nobody is signed in. */
    public static Optional<Caller> of(HttpServletRequest request) {
        return Optional.ofNullable((Caller) request.getAttribute(ATTRIBUTE));
    }

    /** Behind the gate somebody is; whoever asks before it is refused. */
    public static Caller required(HttpServletRequest request) {
        return of(request).orElseThrow(() -> new RuleBroken(RequestRule.SIGN_IN_FIRST, ""));
    }

    /** The name every event keeps: the account, or the token behind it. */
    public String actor() {
        return switch (credential) {
            case Credential.Screen _ -> account.value();
            case Credential.Calendar _ -> account.value();
            case Credential.Program program -> "token/" + program.token().value();
        };
    }

    void isBehind(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** By what somebody is known. */
    public sealed interface Credential {
        /** A session; csrf is what its forms must repeat. */
        record Screen(String csrf) implements Credential {}

        /** The secret of an address, which opens one calendar and nothing else. */
        record Calendar(Feed feed) implements Credential {}

        record Program(TokenId token, TokenRight right) implements Credential {}
    }
}

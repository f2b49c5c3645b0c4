package coop.alveole.ops.access;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.shared.RequestRule;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Programs: known by their token alone; a cookie beside it is not even read. */
final class BearerFilter extends OncePerRequestFilter {
    private static final String SCHEME = "Bearer ";

    private final Tokens tokens;
    private final AccountRights rights;
    private final Supplier<LocalDate> today;

    BearerFilter(Tokens tokens, AccountRights rights, Supplier<LocalDate> today) {
        this.tokens = tokens;
        this.rights = rights;
        this.today = today;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var token = token(request);
        var refusal = token.isEmpty() ? Optional.of(RequestRule.INVALID_TOKEN) : refusal(token.get(), request);
        if (refusal.isPresent()) {
            Door.refuse(refusal.get(), request, response);
            return;
        }
        var known = token.get();
        tokens.used(known.id());
        new Caller(known.account(), new Caller.Credential.Program(known.id(), known.right())).isBehind(request);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        chain.doFilter(request, response);
    }

    private Optional<Tokens.Token> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .flatMap(header -> tokens.find(header.substring(SCHEME.length()).strip()))
                .filter(this::isInForce);
    }

    /** The record decides: a token that was revoked there is worth nothing, whatever access.db still holds. */
    private boolean isInForce(Tokens.Token token) {
        return rights.rightsOf(token.account()).accept(token.id(), today.get());
    }

    private static Optional<RequestRule> refusal(Tokens.Token token, HttpServletRequest request) {
        var asked = Asked.by(request);
        if (!asked.isForPrograms()) return Optional.of(RequestRule.TOKEN_OPENS_NO_PAGE);
        if (token.right() == TokenRight.READ && !asked.isSafe()) return Optional.of(RequestRule.READ_ONLY_TOKEN);
        return Optional.empty();
    }
}

package coop.alveole.ops.access;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** Before each handler method: does whoever asks have, today, the right it names? What names none is closed. */
final class AccessGate implements HandlerInterceptor {
    private final AccountRights rights;
    private final Supplier<LocalDate> today;

    AccessGate(AccountRights rights, Supplier<LocalDate> today) {
        this.rights = rights;
        this.today = today;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var refusal = refusal(request, handler);
        if (refusal.isEmpty()) return true;
        if (refusal.get() == AccessRefusal.NOT_SIGNED_IN && Asked.by(request).isForAPerson()) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, Asked.signInThen(request));
            return false;
        }
        refusal.get().answer(request, response);
        return false;
    }

    private Optional<AccessRefusal> refusal(HttpServletRequest request, Object handler) {
        var asked = asked(handler);
        if (asked.isEmpty()) return Optional.of(AccessRefusal.FORBIDDEN);
        if (asked.get() == Access.ANYONE) return Optional.empty();
        var caller = Caller.of(request);
        if (caller.isEmpty()) return Optional.of(AccessRefusal.NOT_SIGNED_IN);
        return rights.rightsOf(caller.get().account()).may(asked.get(), today.get())
                ? Optional.empty()
                : Optional.of(AccessRefusal.FORBIDDEN);
    }

    /** Empty for what nobody has declared, which is therefore closed. */
    private static Optional<Access> asked(Object handler) {
        if (handler instanceof ResourceHttpRequestHandler) return Optional.of(Access.ANYONE);
        if (!(handler instanceof HandlerMethod method)) return Optional.empty();
        if (LibraryHandlers.include(method)) return Optional.of(Access.ANYONE);
        return Optional.ofNullable(method.getMethodAnnotation(Allowed.class)).map(Allowed::value);
    }
}

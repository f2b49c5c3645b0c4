package coop.alveole.ops.access;

import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Before each handler method: does whoever asks have, today, the right it names, and does that right reach the object of
 * the path? What names no right is closed; an object out of reach answers what an unknown one answers.
 */
final class AccessGate implements HandlerInterceptor {
    private final AccountRights rights;
    private final Reach reach;
    private final Supplier<LocalDate> today;

    AccessGate(AccountRights rights, Reach reach, Supplier<LocalDate> today) {
        this.rights = rights;
        this.reach = reach;
        this.today = today;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var refusal = refusal(request, handler);
        if (refusal.isEmpty()) return true;
        if (refusal.get() == RequestRule.SIGN_IN_FIRST && Asked.by(request).isForAPerson()) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, Asked.signInThen(request));
            return false;
        }
        // A person who is known is answered by the house: a page of its hand, from which one may leave.
        if (refusal.get() == RequestRule.FORBIDDEN && Asked.by(request).isForAPerson())
            throw new RuleBroken(RequestRule.FORBIDDEN, "");
        Door.refuse(refusal.get(), request, response);
        return false;
    }

    private Optional<RequestRule> refusal(HttpServletRequest request, Object handler) {
        var asked = asked(handler);
        if (asked.isEmpty()) return Optional.of(RequestRule.FORBIDDEN);
        if (asked.get() == Access.ANYONE) return Optional.empty();
        var caller = Caller.of(request);
        if (caller.isEmpty()) return Optional.of(RequestRule.SIGN_IN_FIRST);
        if (!rights.rightsOf(caller.get().account()).may(asked.get(), today.get()))
            return Optional.of(RequestRule.FORBIDDEN);
        if (asked.get().isForPeopleOnly() && caller.get().credential() instanceof Caller.Credential.Program)
            return Optional.of(RequestRule.FORBIDDEN);
        if (!reaches(caller.get(), asked.get(), request, handler)) return Optional.of(RequestRule.FORBIDDEN);
        return asked.get().isForPeopleOnly() && "true".equals(request.getParameter("simulate"))
                ? Optional.of(RequestRule.NOT_REHEARSED)
                : Optional.empty();
    }

    /**
     * Lists keep to what is in reach by themselves; what creates an object that nobody's territory holds yet is the house's,
     * unless it is born of an activity, which its body names and its handler judges (ActivitiesWithinReach).
     */
    private boolean reaches(Caller caller, Access asked, HttpServletRequest request, Object handler) {
        if (reach.coversTheHouse(caller.account(), asked)) return true;
        var id = objectOf(request);
        if (id == null) return (!isCommand(handler) || asked.isOfAnActivity()) && !asked.isOfTheWholeHouse();
        if (reach.covers(caller.account(), asked, id)) return true;
        throw new RuleBroken(RequestRule.UNKNOWN, "id");
    }

    private static @Nullable String objectOf(HttpServletRequest request) {
        var named = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return named instanceof Map<?, ?> variables ? (String) variables.get("id") : null;
    }

    private static boolean isCommand(Object handler) {
        return handler instanceof HandlerMethod method
                && Arrays.stream(method.getMethodParameters())
                        .anyMatch(parameter -> parameter.getParameterType() == Request.class);
    }

    /** Empty for what nobody has declared, which is therefore closed. */
    private static Optional<Access> asked(Object handler) {
        if (handler instanceof ResourceHttpRequestHandler) return Optional.of(Access.ANYONE);
        if (!(handler instanceof HandlerMethod method)) return Optional.empty();
        if (LibraryHandlers.include(method)) return Optional.of(Access.ANYONE);
        return Optional.ofNullable(method.getMethodAnnotation(Allowed.class)).map(Allowed::value);
    }
}

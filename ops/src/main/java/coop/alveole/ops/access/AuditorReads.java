package coop.alveole.ops.access;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.access.Role;
import coop.alveole.ops.reads.ReadsLog;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Every read of whoever audits is noted, behind the gate and before the answer. */
@Component
final class AuditorReads implements HandlerInterceptor {
    private final AccountRights rights;
    private final ReadsLog log;
    private final Supplier<LocalDate> today;

    AuditorReads(AccountRights rights, ReadsLog log, Supplier<LocalDate> today) {
        this.rights = rights;
        this.log = log;
        this.today = today;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.REQUEST
                && Asked.by(request).isSafe()
                && handler instanceof HandlerMethod method
                && asksARight(method)
                && isAnAuditor(request)) log.note(request);
        return true;
    }

    private static boolean asksARight(HandlerMethod method) {
        var allowed = method.getMethodAnnotation(Allowed.class);
        return allowed != null && allowed.value() != Access.ANYONE;
    }

    private boolean isAnAuditor(HttpServletRequest request) {
        return Caller.of(request)
                .filter(caller ->
                        rights.rightsOf(caller.account()).roles(today.get()).contains(Role.AUDITOR))
                .isPresent();
    }
}

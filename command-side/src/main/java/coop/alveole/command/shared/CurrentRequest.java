package coop.alveole.command.shared;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The HTTP request being answered, where Spring hands over only a part of it. */
final class CurrentRequest {
    private CurrentRequest() {}

    static HttpServletRequest get() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}

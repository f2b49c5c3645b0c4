package coop.alveole.ops.access;

import java.util.Set;
import org.springframework.util.ClassUtils;
import org.springframework.web.method.HandlerMethod;

/** Handler methods that are not ours and stay open: the description of the API. */
final class LibraryHandlers {
    private static final Set<String> OPEN = Set.of("org.springdoc.webmvc.api.OpenApiWebMvcResource");

    private LibraryHandlers() {}

    static boolean include(HandlerMethod method) {
        return OPEN.contains(ClassUtils.getUserClass(method.getBeanType()).getName());
    }
}

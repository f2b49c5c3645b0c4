package coop.alveole.ops.http;

import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The catalogue of commands: what can be asked, where, and with which components. Read from the endpoints themselves. */
@RestController
class CommandCatalogue {
    record Commands(List<Entry> items) {}

    record Entry(String name, String method, String path, Access allowed, List<Component> body) {}

    record Component(String name, String type, Presence presence) {}

    enum Presence {
        REQUIRED,
        OPTIONAL
    }

    private final RequestMappingHandlerMapping mappings;

    CommandCatalogue(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.mappings = mappings;
    }

    @Allowed(Access.SIGNED_IN)
    @GetMapping("/api/v1/commands")
    Commands commands() {
        return new Commands(mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> Arrays.stream(entry.getValue().getMethodParameters())
                        .anyMatch(parameter -> parameter.getParameterType() == Request.class))
                .map(entry -> entry(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Entry::path))
                .toList());
    }

    private static Entry entry(RequestMappingInfo mapping, HandlerMethod handler) {
        var path = mapping.getPatternValues().iterator().next();
        return new Entry(
                handler.getMethod().getName(),
                "POST",
                path,
                Objects.requireNonNull(handler.getMethodAnnotation(Allowed.class))
                        .value(),
                body(handler));
    }

    private static List<Component> body(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .flatMap(parameter -> Arrays.stream(parameter.getParameterType().getRecordComponents()))
                .map(component -> new Component(
                        component.getName(),
                        component.getType().getSimpleName(),
                        component.getAnnotatedType().isAnnotationPresent(org.jspecify.annotations.Nullable.class)
                                ? Presence.OPTIONAL
                                : Presence.REQUIRED))
                .toList();
    }
}

package coop.alveole.ops.access;

import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address the running program answers, with the right it names. */
record Endpoints(List<Endpoint> all) {
    enum Kind {
        COMMAND,
        QUERY
    }

    record Endpoint(String method, String path, Access access, Kind kind) {
        boolean isOfAnObject() {
            return path.contains("{id}");
        }

        boolean isForPrograms() {
            return path.startsWith("/api/");
        }
    }

    static Endpoints of(ApplicationContext program) {
        return new Endpoints(program.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .flatMap(entry -> endpoints(entry.getKey(), entry.getValue()))
                .distinct()
                .sorted(Comparator.comparing(Endpoint::path).thenComparing(Endpoint::method))
                .toList());
    }

    private static Stream<Endpoint> endpoints(RequestMappingInfo mapping, HandlerMethod handler) {
        var allowed = handler.getMethodAnnotation(Allowed.class);
        var access = allowed == null ? Access.ANYONE : allowed.value();
        boolean command = Arrays.stream(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == Request.class);
        var methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .flatMap(path -> (methods.isEmpty()
                                ? Stream.of("GET")
                                : methods.stream().map(RequestMethod::name))
                        .map(method -> new Endpoint(method, path, access, command ? Kind.COMMAND : Kind.QUERY)));
    }
}

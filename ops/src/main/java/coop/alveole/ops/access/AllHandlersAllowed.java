package coop.alveole.ops.access;

import coop.alveole.domain.access.Allowed;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The program does not start with an endpoint of which nobody has said who may call it. */
final class AllHandlersAllowed implements SmartInitializingSingleton {
    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    AllHandlersAllowed(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var undeclared = undeclared();
        if (!undeclared.isEmpty())
            throw new IllegalStateException("without @Allowed, nor among LibraryHandlers: " + undeclared);
    }

    private List<String> undeclared() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().values().stream())
                .filter(method -> !method.hasMethodAnnotation(Allowed.class) && !LibraryHandlers.include(method))
                .map(method -> method.getBeanType().getName() + "."
                        + method.getMethod().getName())
                .distinct()
                .sorted()
                .toList();
    }
}

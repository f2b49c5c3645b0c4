package coop.alveole.query.shared;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class QueryWiring implements WebMvcConfigurer {
    private final ReadingResolver readings;

    QueryWiring(
            Supplier<LocalDate> today, Viewer.Viewers viewers, Facts facts, SystemState system, Displayed displayed) {
        readings = new ReadingResolver(today, viewers, facts, system, displayed);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(readings);
    }
}

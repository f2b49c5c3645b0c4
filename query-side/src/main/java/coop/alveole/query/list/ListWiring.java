package coop.alveole.query.list;

import coop.alveole.query.list.sheet.ExportPlaces;
import coop.alveole.query.list.sheet.SheetConverter;
import coop.alveole.query.print.Printer;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.condition.RequestCondition;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@Configuration(proxyBeanMethods = false)
class ListWiring implements WebMvcConfigurer {
    private static final long WAIT_MILLIS = 10_000;

    private final ExportPlaces places;
    private final Printer printer;

    ListWiring(ExportPlaces places, Printer printer) {
        this.places = places;
        this.printer = printer;
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new SheetConverter(places, printer));
    }

    @Bean
    static ExportPlaces exportPlaces() {
        return new ExportPlaces(WAIT_MILLIS);
    }

    @Bean
    WebMvcRegistrations filesBesidePages() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new BesidePages();
            }
        };
    }

    /** A list and its files share an address. */
    private static final class BesidePages extends RequestMappingHandlerMapping {
        @Override
        protected @Nullable RequestCondition<?> getCustomMethodCondition(Method method) {
            return AnnotatedElementUtils.hasAnnotation(method, GetFiles.class) ? new FileAsked() : null;
        }
    }
}

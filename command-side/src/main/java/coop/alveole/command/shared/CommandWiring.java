package coop.alveole.command.shared;

import java.util.List;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class CommandWiring implements WebMvcConfigurer {
    private final Asker.Askers askers;

    CommandWiring(Asker.Askers askers) {
        this.askers = askers;
    }

    @Bean
    static JsonMapperBuilderCustomizer strictBodies() {
        return Mappers::strict;
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new FormConverter());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new RequestResolver(askers));
        resolvers.add(new FormWithFileResolver());
    }
}

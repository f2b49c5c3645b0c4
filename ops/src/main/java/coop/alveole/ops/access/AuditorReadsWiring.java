package coop.alveole.ops.access;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class AuditorReadsWiring implements WebMvcConfigurer {
    private final AuditorReads reads;

    AuditorReadsWiring(AuditorReads reads) {
        this.reads = reads;
    }

    /** After the gate, which comes first of all: what is refused was not read. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(reads);
    }
}

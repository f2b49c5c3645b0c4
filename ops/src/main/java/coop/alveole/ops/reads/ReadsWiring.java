package coop.alveole.ops.reads;

import coop.alveole.ops.Alveole;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReadsWiring {
    @Bean
    ReadsLog readsLog(Alveole alveole, Clock clock) {
        return new ReadsLog(alveole.data(), clock);
    }
}

package coop.alveole.command.accompaniment;

import coop.alveole.command.shared.Aggregates;
import coop.alveole.domain.accompaniment.Accompaniment;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccompanimentWiring {
    @Bean
    ConfigurerModule accompanimentAggregate() {
        return Aggregates.of(Accompaniment.class);
    }
}

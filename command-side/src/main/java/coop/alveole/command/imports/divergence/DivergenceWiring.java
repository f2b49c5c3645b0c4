package coop.alveole.command.imports.divergence;

import coop.alveole.command.shared.Aggregates;
import coop.alveole.domain.divergence.Divergences;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DivergenceWiring {
    @Bean
    ConfigurerModule divergencesAggregate() {
        return Aggregates.of(Divergences.class);
    }
}

package coop.alveole.command.anchor;

import coop.alveole.command.shared.Aggregates;
import coop.alveole.domain.anchor.Anchors;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AnchorWiring {
    @Bean
    ConfigurerModule anchorsAggregate() {
        return Aggregates.of(Anchors.class);
    }
}

package coop.alveole.command.billing.closing;

import coop.alveole.command.shared.Aggregates;
import coop.alveole.domain.billing.closing.Closings;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClosingWiring {
    @Bean
    ConfigurerModule closingsAggregate() {
        return Aggregates.of(Closings.class);
    }
}

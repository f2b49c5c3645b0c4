package coop.alveole.command.houserules;

import coop.alveole.command.shared.Aggregates;
import coop.alveole.domain.houserules.Cooperative;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HouseRulesWiring {
    @Bean
    ConfigurerModule cooperativeAggregate() {
        return Aggregates.of(Cooperative.class);
    }
}

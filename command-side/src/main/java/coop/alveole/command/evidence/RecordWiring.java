package coop.alveole.command.evidence;

import coop.alveole.command.shared.Aggregates;
import coop.alveole.domain.evidence.House;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RecordWiring {
    @Bean
    ConfigurerModule houseAggregate() {
        return Aggregates.of(House.class);
    }
}

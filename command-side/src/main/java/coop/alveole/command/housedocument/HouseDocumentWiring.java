package coop.alveole.command.housedocument;

import coop.alveole.command.shared.Aggregates;
import coop.alveole.domain.housedocument.HouseDocument;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HouseDocumentWiring {
    @Bean
    ConfigurerModule houseDocumentAggregate() {
        return Aggregates.of(HouseDocument.class);
    }
}

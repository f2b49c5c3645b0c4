package coop.alveole.command.imports.members;

import coop.alveole.command.shared.Aggregates;
import coop.alveole.domain.imports.Import;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ImportWiring {
    @Bean
    ConfigurerModule importAggregate() {
        return Aggregates.of(Import.class);
    }
}

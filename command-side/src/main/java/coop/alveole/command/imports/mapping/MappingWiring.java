package coop.alveole.command.imports.mapping;

import coop.alveole.command.shared.Aggregates;
import coop.alveole.domain.imports.mapping.ColumnMapping;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MappingWiring {
    @Bean
    ConfigurerModule columnMappingAggregate() {
        return Aggregates.of(ColumnMapping.class);
    }
}

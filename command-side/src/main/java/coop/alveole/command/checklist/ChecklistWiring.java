package coop.alveole.command.checklist;

import coop.alveole.command.shared.Aggregates;
import coop.alveole.domain.checklist.Checklist;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ChecklistWiring {
    @Bean
    ConfigurerModule checklistAggregate() {
        return Aggregates.of(Checklist.class);
    }
}

package coop.alveole.command.action;

import coop.alveole.command.shared.Aggregates;
import coop.alveole.domain.action.ActionItem;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ActionWiring {
    @Bean
    ConfigurerModule actionItemAggregate() {
        return Aggregates.of(ActionItem.class);
    }
}

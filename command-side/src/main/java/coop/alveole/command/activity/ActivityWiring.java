package coop.alveole.command.activity;

import coop.alveole.command.shared.Aggregates;
import coop.alveole.domain.activity.Activity;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ActivityWiring {
    @Bean
    ConfigurerModule activityAggregate() {
        return Aggregates.of(Activity.class);
    }
}

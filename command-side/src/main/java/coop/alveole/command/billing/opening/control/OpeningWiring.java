package coop.alveole.command.billing.opening.control;

import coop.alveole.command.shared.Aggregates;
import coop.alveole.domain.billing.opening.ActivityOpening;
import coop.alveole.domain.billing.opening.OpeningControl;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OpeningWiring {
    @Bean
    ConfigurerModule activityOpeningAggregate() {
        return Aggregates.of(ActivityOpening.class);
    }

    @Bean
    ConfigurerModule openingControlAggregate() {
        return Aggregates.of(OpeningControl.class);
    }
}

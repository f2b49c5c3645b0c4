package coop.alveole.command.sending;

import coop.alveole.command.shared.Aggregates;
import coop.alveole.domain.sending.Sending;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SendingWiring {
    @Bean
    ConfigurerModule sendingAggregate() {
        return Aggregates.of(Sending.class);
    }
}

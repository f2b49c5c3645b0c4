package coop.alveole.command.access;

import coop.alveole.command.shared.Aggregates;
import coop.alveole.domain.access.Account;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccountWiring {
    @Bean
    ConfigurerModule accountAggregate() {
        return Aggregates.of(Account.class);
    }
}

package coop.alveole.command.billing.bank;

import coop.alveole.command.shared.Aggregates;
import coop.alveole.domain.billing.bank.BankAccount;
import coop.alveole.domain.billing.bank.BankDay;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BankWiring {
    @Bean
    ConfigurerModule bankAccountAggregate() {
        return Aggregates.of(BankAccount.class);
    }

    @Bean
    ConfigurerModule bankDayAggregate() {
        return Aggregates.of(BankDay.class);
    }
}

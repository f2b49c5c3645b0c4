package coop.alveole.command.billing.deposit;

import coop.alveole.command.shared.Aggregates;
import coop.alveole.domain.billing.deposit.DepositSlip;
import coop.alveole.domain.billing.deposit.Deposits;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DepositWiring {
    @Bean
    ConfigurerModule depositsAggregate() {
        return Aggregates.of(Deposits.class);
    }

    @Bean
    ConfigurerModule depositSlipAggregate() {
        return Aggregates.of(DepositSlip.class);
    }
}

package coop.alveole.command.billing.payment;

import coop.alveole.command.shared.Aggregates;
import coop.alveole.domain.billing.payment.Payment;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PaymentWiring {
    @Bean
    ConfigurerModule paymentAggregate() {
        return Aggregates.of(Payment.class);
    }
}

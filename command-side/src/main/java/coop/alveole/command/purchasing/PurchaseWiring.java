package coop.alveole.command.purchasing;

import coop.alveole.command.shared.Aggregates;
import coop.alveole.domain.purchasing.Purchase;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PurchaseWiring {
    @Bean
    ConfigurerModule purchaseAggregate() {
        return Aggregates.of(Purchase.class);
    }
}

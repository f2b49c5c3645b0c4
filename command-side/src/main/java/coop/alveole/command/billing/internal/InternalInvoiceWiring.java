package coop.alveole.command.billing.internal;

import coop.alveole.command.shared.Aggregates;
import coop.alveole.domain.billing.internal.InternalInvoice;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InternalInvoiceWiring {
    @Bean
    ConfigurerModule internalInvoiceAggregate() {
        return Aggregates.of(InternalInvoice.class);
    }
}

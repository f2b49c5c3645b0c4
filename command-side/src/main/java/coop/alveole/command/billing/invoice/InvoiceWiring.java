package coop.alveole.command.billing.invoice;

import coop.alveole.command.shared.Aggregates;
import coop.alveole.domain.billing.invoice.Invoice;
import coop.alveole.domain.billing.series.Series;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InvoiceWiring {
    @Bean
    ConfigurerModule invoiceAggregate() {
        return Aggregates.of(Invoice.class);
    }

    @Bean
    ConfigurerModule seriesAggregate() {
        return Aggregates.of(Series.class);
    }
}

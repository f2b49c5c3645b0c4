package coop.alveole.command.billing.issue;

import coop.alveole.command.shared.Aggregates;
import coop.alveole.domain.billing.issue.IssuedInvoice;
import coop.alveole.domain.billing.issue.IssuedQuote;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IssueWiring {
    @Bean
    ConfigurerModule issuedInvoiceAggregate() {
        return Aggregates.of(IssuedInvoice.class);
    }

    @Bean
    ConfigurerModule issuedQuoteAggregate() {
        return Aggregates.of(IssuedQuote.class);
    }
}

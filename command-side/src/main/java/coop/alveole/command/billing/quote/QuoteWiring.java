package coop.alveole.command.billing.quote;

import coop.alveole.command.shared.Aggregates;
import coop.alveole.domain.billing.quote.Quote;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class QuoteWiring {
    @Bean
    ConfigurerModule quoteAggregate() {
        return Aggregates.of(Quote.class);
    }
}

package coop.alveole.command.billing.customer;

import coop.alveole.command.shared.Aggregates;
import coop.alveole.command.shared.OnRecord;
import coop.alveole.domain.billing.customer.Buyer;
import coop.alveole.domain.billing.customer.Customer;
import coop.alveole.domain.billing.customer.CustomerEvent;
import java.util.Optional;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CustomerWiring {
    @Bean
    ConfigurerModule customerAggregate() {
        return Aggregates.of(Customer.class);
    }

    @Bean
    OnRecord<Optional<Buyer>> buyers(EventStore events) {
        return new OnRecord<>(
                events,
                Optional.empty(),
                (known, event) -> event instanceof CustomerEvent e ? Buyer.after(known, e) : known);
    }
}

package coop.alveole.query.billing.invoice;

import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.query.billing.customer.CustomerQueries;
import coop.alveole.query.billing.customer.CustomerView;
import coop.alveole.query.shared.Reading;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What customers are called, as far as the reader may read it; who was merged is called as the one that is kept. */
@Component
public class CustomerNames {
    private final CustomerQueries customers;

    CustomerNames(CustomerQueries customers) {
        this.customers = customers;
    }

    public Map<String, String> names(Reading reading) {
        var names = new HashMap<String, String>();
        for (var view : customers.customers(Optional.empty(), reading)) {
            names.put(view.id(), view.name().text());
            view.merged()
                    .forEach(merged -> names.put(merged.value(), view.name().text()));
        }
        return names;
    }

    public Optional<CustomerView> of(CustomerId id, Reading reading) {
        return customers.customer(id, reading);
    }
}

package coop.alveole.command.billing.customer;

import coop.alveole.domain.billing.customer.Registration;
import coop.alveole.domain.shared.trade.CustomerId;
import java.util.List;

/** The numbers that one customer bears; none once it is merged into another. */
public record NumberedCustomer(String id, List<Registration> borne, long position) {
    CustomerId customerId() {
        return new CustomerId(id);
    }

    boolean bears(Registration asked) {
        return borne.stream().anyMatch(asked::isSameAs);
    }

    NumberedCustomer bearing(List<Registration> numbers, long recorded) {
        return new NumberedCustomer(id, numbers, recorded);
    }
}

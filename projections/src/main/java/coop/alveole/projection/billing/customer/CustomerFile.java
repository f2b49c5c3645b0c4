package coop.alveole.projection.billing.customer;

import coop.alveole.domain.billing.customer.CustomerKind;
import coop.alveole.domain.shared.trade.CustomerId;
import java.time.LocalDate;

/** One customer through time. */
public record CustomerFile(
        String id, CustomerKind kind, LocalDate enteredOn, Said said, Ties ties, Kept kept, long version) {
    public CustomerId customerId() {
        return new CustomerId(id);
    }

    CustomerFile entered(CustomerKind known, LocalDate day) {
        return new CustomerFile(id, known, day, said, ties, kept, version);
    }

    CustomerFile with(Said next) {
        return new CustomerFile(id, kind, enteredOn, next, ties, kept, version);
    }

    CustomerFile with(Ties next) {
        return new CustomerFile(id, kind, enteredOn, said, next, kept, version);
    }

    CustomerFile with(Kept next) {
        return new CustomerFile(id, kind, enteredOn, said, ties, next, version);
    }

    /** After one more event. */
    CustomerFile grown() {
        return new CustomerFile(id, kind, enteredOn, said, ties, kept, version + 1);
    }
}

package coop.alveole.command.billing.customer;

import coop.alveole.domain.billing.customer.CustomerEvent;
import coop.alveole.domain.billing.customer.CustomerEvent.*;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import java.util.List;
import java.util.stream.Stream;

/** Which customer bears which numbers? What decides about a new one reads no list that people read. */
public final class NumberedCustomers implements Fold<NumberedCustomer> {
    @Override
    public Class<NumberedCustomer> document() {
        return NumberedCustomer.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(CustomerEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return switch (event) {
            case CompanyEntered e -> Stream.of(e.customerId().value());
            case PublicBodyEntered e -> Stream.of(e.customerId().value());
            case RegistrationCorrected e -> Stream.of(e.customerId().value());
            case MergedInto e -> Stream.of(e.customerId().value());
            default -> Stream.empty();
        };
    }

    @Override
    public NumberedCustomer empty(String key) {
        return new NumberedCustomer(key, List.of(), -1);
    }

    @Override
    public NumberedCustomer fold(NumberedCustomer customer, Recorded<?> recorded) {
        long at = recorded.position();
        return switch (recorded.event()) {
            case CompanyEntered e -> customer.bearing(List.of(e.company().registration()), at);
            case PublicBodyEntered e -> customer.bearing(List.of(e.company().registration()), at);
            case RegistrationCorrected e -> customer.bearing(List.of(e.registration()), at);
            case MergedInto _ -> customer.bearing(List.of(), at);
            default -> customer;
        };
    }
}

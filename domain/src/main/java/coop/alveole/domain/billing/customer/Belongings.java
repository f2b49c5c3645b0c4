package coop.alveole.domain.billing.customer;

import coop.alveole.domain.billing.customer.Belonging.Of;
import coop.alveole.domain.billing.customer.CustomerEvent.*;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The contacts and the delivery addresses of one customer; a number once given is given to no other. */
public record Belongings(List<Belonging> held, int contacts, int addresses) {
    public static final Belongings NONE = new Belongings(List.of(), 0, 0);

    public Optional<Belonging> find(Of of, int number) {
        return held.stream()
                .filter(each -> each.of() == of && each.number() == number)
                .findFirst();
    }

    /** After one more event; those about something else change nothing. */
    public Belongings with(CustomerEvent event) {
        return switch (event) {
            case ContactAdded e -> and(new Belonging(Of.CONTACT, e.contact(), e.activityId(), e.words()));
            case DeliveryAddressAdded e ->
                and(new Belonging(Of.DELIVERY_ADDRESS, e.address(), e.activityId(), e.words()));
            case ContactWithdrawn e -> without(Of.CONTACT, e.contact());
            case DeliveryAddressWithdrawn e -> without(Of.DELIVERY_ADDRESS, e.address());
            default -> this;
        };
    }

    private Belongings and(Belonging more) {
        var all = Stream.concat(held.stream(), Stream.of(more)).toList();
        return more.of() == Of.CONTACT
                ? new Belongings(all, more.number(), addresses)
                : new Belongings(all, contacts, more.number());
    }

    private Belongings without(Of of, int number) {
        var others = held.stream()
                .filter(each -> each.of() != of || each.number() != number)
                .toList();
        return new Belongings(others, contacts, addresses);
    }
}

package coop.alveole.query.billing.issue;

import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.query.billing.customer.CustomerQueries;
import coop.alveole.query.billing.customer.CustomerView;
import coop.alveole.query.membership.parts.Action.Field;
import coop.alveole.query.membership.parts.Action.Option;
import coop.alveole.query.shared.Mails;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Where an invoice or a quote may be sent by mail: to its customer, or to a contact that its activity knows; first, not by mail. */
@Component
public class Mailboxes {
    private final CustomerQueries customers;
    private final Mails mails;
    private final MessageSource messages;

    Mailboxes(CustomerQueries customers, Mails mails, MessageSource messages) {
        this.customers = customers;
        this.mails = mails;
        this.messages = messages;
    }

    /** None while nothing leaves the house by mail. */
    public List<Option> of(CustomerId customer, ActivityId activity, Reading reading, Locale reader) {
        if (!mails.leave()) return List.of();
        var known = customers.customer(customer, reading).stream()
                .flatMap(buyer -> boxes(buyer, activity))
                .toList();
        if (known.isEmpty()) return List.of();
        var otherwise = new Option("", messages.getMessage("letter.otherwise", null, reader));
        return Stream.concat(Stream.of(otherwise), known.stream()).toList();
    }

    /** One of these may be chosen; nothing where there is none, or where nothing leaves by mail. */
    public static Field[] choice(List<Option> boxes) {
        return boxes.isEmpty()
                ? new Field[0]
                : new Field[] {Field.pick("contact", boxes).optional()};
    }

    private static Stream<Option> boxes(CustomerView customer, ActivityId activity) {
        var itself = option(0, customer.email());
        var contacts = customer.contacts().stream()
                .filter(contact -> contact.customerId().value().equals(customer.id()))
                .filter(contact -> contact.activityId().equals(activity))
                .flatMap(contact -> option(contact.contact(), contact.email()));
        return Stream.concat(itself, contacts);
    }

    private static Stream<Option> option(int contact, @Nullable Words email) {
        if (email == null || email.equals(Words.ERASED) || email.text().isBlank()) return Stream.empty();
        return Stream.of(new Option(Integer.toString(contact), email.text()));
    }
}

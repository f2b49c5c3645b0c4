package coop.alveole.query.billing.customer;

import coop.alveole.query.billing.customer.CustomerView.Address;
import coop.alveole.query.membership.parts.Action;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Words;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** « Client », ready to be read. */
record CustomerPage(
        Frame frame,
        CustomerView customer,
        String address,
        String since,
        List<String> activities,
        List<ContactRow> contacts,
        List<DeliveryRow> deliveries,
        List<NoteRow> notes,
        List<Action> actions,
        List<Entry> history,
        @Nullable Long version) {
    record ContactRow(String name, String role, String phone, String email, String activity) {}

    record DeliveryRow(String name, String address, String activity) {}

    record NoteRow(String text, String activity) {}

    record Entry(String sentence, String recordedAt) {}

    static String words(@Nullable Words words) {
        return words == null ? "" : words.text();
    }

    /** On one line, the country where it is another one. */
    static String line(Address address) {
        var country = words(address.country());
        var town = Stream.of(address.postcode(), address.city())
                .filter(Objects::nonNull)
                .map(Words::text)
                .distinct()
                .collect(Collectors.joining(" "));
        return Stream.of(words(address.street()), town, country.equals("FR") ? "" : country)
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}

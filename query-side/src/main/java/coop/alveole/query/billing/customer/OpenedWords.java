package coop.alveole.query.billing.customer;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.billing.customer.Belonging;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.domain.shared.trade.TradeField;
import coop.alveole.projection.billing.customer.Kept;
import coop.alveole.query.billing.customer.CustomerView.Address;
import coop.alveole.query.billing.customer.CustomerView.Contact;
import coop.alveole.query.billing.customer.CustomerView.DeliveryAddress;
import coop.alveole.query.billing.customer.CustomerView.Note;
import coop.alveole.query.shared.KeyRing;
import coop.alveole.query.shared.Viewer;
import coop.alveole.query.shared.Words;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens what is sealed about customers, for whoever may read it; whoever else reads the page sees « réservé ». */
@Component
class OpenedWords {
    private final KeyRing keys;

    OpenedWords(KeyRing keys) {
        this.keys = keys;
    }

    /** The words of a private customer, by their fields: those of the activities that know it. */
    Map<TradeField, Words> of(Map<TradeField, TradeDetail> sealed, List<ActivityId> activities, Viewer viewer) {
        boolean mayRead = activities.stream().anyMatch(activity -> mayRead(activity, viewer));
        return sealed.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> opened(entry.getValue(), mayRead)));
    }

    Contact contact(CustomerId customer, Belonging contact, Viewer viewer) {
        var words = of(contact, viewer);
        return new Contact(
                customer,
                contact.number(),
                contact.activityId(),
                words.get(TradeField.CONTACT_NAME),
                words.get(TradeField.CONTACT_ROLE),
                words.get(TradeField.EMAIL),
                words.get(TradeField.PHONE));
    }

    DeliveryAddress deliveryAddress(CustomerId customer, Belonging address, Viewer viewer) {
        var words = of(address, viewer);
        return new DeliveryAddress(
                customer, address.number(), address.activityId(), words.get(TradeField.CUSTOMER_NAME), address(words));
    }

    Note note(Kept.Note note, Viewer viewer) {
        return new Note(note.activityId(), opened(note.words(), mayRead(note.activityId(), viewer)));
    }

    static Address address(Map<TradeField, Words> words) {
        return new Address(
                words.get(TradeField.STREET),
                words.get(TradeField.POSTCODE),
                words.get(TradeField.CITY),
                words.get(TradeField.COUNTRY));
    }

    private Map<TradeField, Words> of(Belonging belonging, Viewer viewer) {
        Map<TradeField, TradeDetail> sealed =
                belonging.words().stream().collect(Collectors.toMap(TradeDetail::field, Function.identity()));
        return of(sealed, List.of(belonging.activityId()), viewer);
    }

    private static boolean mayRead(ActivityId activity, Viewer viewer) {
        return viewer.may(Access.READ_CUSTOMER_WORDS, activity);
    }

    private Words opened(TradeDetail detail, boolean mayRead) {
        return mayRead ? keys.open(detail).map(Words::of).orElse(Words.ERASED) : Words.RESERVED;
    }

    static Words orErased(@Nullable Words words) {
        return words == null ? Words.ERASED : words;
    }
}

package coop.alveole.query.billing.customer;

import static coop.alveole.query.billing.customer.OpenedWords.orErased;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.billing.customer.Belonging;
import coop.alveole.domain.billing.customer.PublicAddress;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.TradeField;
import coop.alveole.projection.billing.customer.CustomerFile;
import coop.alveole.projection.billing.customer.Dated;
import coop.alveole.projection.billing.customer.Lasting;
import coop.alveole.query.billing.customer.CustomerView.Address;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Viewer;
import coop.alveole.query.shared.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes of the files of one customer, its own and those merged into it, what one reader sees on one day. */
@Component
class CustomerReading {
    private final OpenedWords words;

    CustomerReading(OpenedWords words) {
        this.words = words;
    }

    /** Empty where none of the activities within reach knew it yet that day. */
    Optional<CustomerView> of(CustomerFile file, List<CustomerFile> all, boolean isAMember, Reading reading) {
        var day = reading.asOf();
        var links = all.stream()
                .flatMap(each -> each.ties().activities().stream())
                .filter(link -> !link.from().isAfter(day) && isWithin(link.value(), reading))
                .toList();
        return links.stream().map(Dated::from).min(Comparator.naturalOrder()).map(since -> {
            var activities = links.stream().map(Dated::value).distinct().toList();
            var opened = words.of(file.said().wordsOn(day), activities, reading.viewer());
            var related = related(all, reading);
            return new CustomerView(
                    file.id(),
                    file.kind(),
                    name(file, opened, reading),
                    Dated.on(day, file.said().registrations()).orElse(null),
                    Dated.on(day, file.said().chorusPro()).orElse(null),
                    Dated.on(day, file.said().addresses())
                            .map(CustomerReading::address)
                            .orElseGet(() -> OpenedWords.address(opened)),
                    opened.get(TradeField.EMAIL),
                    opened.get(TradeField.PHONE),
                    isAMember || !related.isEmpty(),
                    related.stream()
                            .filter(member -> reading.viewer().may(Access.OVERSEE_CUSTOMERS, member.personId()))
                            .toList(),
                    activities,
                    since,
                    belongings(all, Belonging.Of.CONTACT, reading, words::contact),
                    belongings(all, Belonging.Of.DELIVERY_ADDRESS, reading, words::deliveryAddress),
                    notes(all, activities, reading),
                    all.stream().skip(1).map(CustomerFile::customerId).toList(),
                    file.version());
        });
    }

    private interface Opening<V> {
        V of(CustomerId customer, Belonging belonging, Viewer viewer);
    }

    private static <V> List<V> belongings(
            List<CustomerFile> all, Belonging.Of of, Reading reading, Opening<V> opening) {
        return all.stream()
                .flatMap(file -> Lasting.on(reading.asOf(), file.kept().belongings())
                        .filter(each -> each.of() == of && isWithin(each.activityId(), reading))
                        .map(each -> opening.of(file.customerId(), each, reading.viewer())))
                .toList();
    }

    private List<CustomerView.Note> notes(List<CustomerFile> all, List<ActivityId> activities, Reading reading) {
        return all.stream()
                .flatMap(file ->
                        activities.stream().flatMap(activity -> file.kept().noteOf(activity, reading.asOf()).stream()))
                .map(note -> words.note(note, reading.viewer()))
                .toList();
    }

    private static List<MembershipId> related(List<CustomerFile> all, Reading reading) {
        return all.stream()
                .flatMap(file -> Lasting.on(reading.asOf(), file.ties().related()))
                .distinct()
                .toList();
    }

    private static Words name(CustomerFile file, Map<TradeField, Words> opened, Reading reading) {
        return Dated.on(reading.asOf(), file.said().names())
                .map(name -> Words.of(name.text()))
                .orElseGet(() -> orErased(opened.get(TradeField.CUSTOMER_NAME)));
    }

    private static Address address(PublicAddress address) {
        return new Address(
                Words.of(address.street().text()),
                Words.of(address.postcode().text()),
                Words.of(address.city().text()),
                Words.of(address.country().code()));
    }

    private static boolean isWithin(ActivityId activity, Reading reading) {
        return reading.viewer().may(Access.READ_CUSTOMERS, activity);
    }
}

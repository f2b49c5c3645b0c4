package coop.alveole.query.billing.customer;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.billing.customer.CustomerEvent;
import coop.alveole.domain.billing.customer.CustomerEvent.*;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.query.billing.customer.CustomerPage.Entry;
import coop.alveole.query.evidence.Sentences;
import coop.alveole.query.shared.Facts;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.SystemState;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What happened to a customer, the newest first: what is public, and what the activities within reach did. */
@Component
class CustomerHistory {
    private final Facts facts;
    private final Sentences sentences;
    private final SystemState system;

    CustomerHistory(Facts facts, Sentences sentences, SystemState system) {
        this.facts = facts;
        this.sentences = sentences;
        this.system = system;
    }

    List<Entry> of(CustomerView view, Reading reading, Locale reader) {
        long upTo = reading.knownAt().orElse(Long.MAX_VALUE);
        Comparator<Recorded<?>> order = Comparator.comparingLong(Recorded::position);
        return Stream.concat(Stream.of(view.id()), view.merged().stream().map(Object::toString))
                .flatMap(id -> facts.of(id, upTo).stream())
                .sorted(order.reversed())
                .filter(fact -> fact.event() instanceof CustomerEvent event && isWithin(event, reading))
                .map(fact ->
                        new Entry(sentences.of(fact.event(), reader), French.moment(fact.recordedAt(), system.zone())))
                .toList();
    }

    private static boolean isWithin(CustomerEvent event, Reading reading) {
        return activityOf(event)
                .map(activity -> reading.viewer().may(Access.READ_CUSTOMERS, activity))
                .orElse(true);
    }

    /** What one activity did; what is public, or of the house, is nobody's. */
    private static Optional<ActivityId> activityOf(CustomerEvent event) {
        return switch (event) {
            case CompanyEntered e -> Optional.of(e.activityId());
            case PublicBodyEntered e -> Optional.of(e.activityId());
            case PrivateCustomerEntered e -> Optional.of(e.activityId());
            case ActivityLinked e -> Optional.of(e.activityId());
            case ContactAdded e -> Optional.of(e.activityId());
            case ContactWithdrawn e -> Optional.of(e.activityId());
            case DeliveryAddressAdded e -> Optional.of(e.activityId());
            case DeliveryAddressWithdrawn e -> Optional.of(e.activityId());
            case CustomerNoted e -> Optional.of(e.activityId());
            case CompanyRenamed _,
                    CompanyMoved _,
                    RegistrationCorrected _,
                    ChorusProDescribed _,
                    PrivateCustomerDescribed _,
                    RelatedToMember _,
                    UnrelatedToMember _,
                    CustomersMerged _,
                    MergedInto _ -> Optional.empty();
        };
    }
}

package coop.alveole.query.billing.customer;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.query.activity.Holders;
import coop.alveole.query.membership.parts.Action;
import coop.alveole.query.membership.parts.Action.Option;
import coop.alveole.query.shared.Reading;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What one reader may record about a customer, and among what they choose. */
@Component
class CustomerChoices {
    private final CustomerQueries queries;
    private final SellingActivities activities;
    private final Holders holders;

    CustomerChoices(CustomerQueries queries, SellingActivities activities, Holders holders) {
        this.queries = queries;
        this.activities = activities;
        this.holders = holders;
    }

    List<Action> actions(CustomerView view, Reading reading) {
        Predicate<Option> sells = option -> view.activities().contains(new ActivityId(option.value()));
        var managed = activities.open(Access.MANAGE_CUSTOMER, reading);
        var actions = new CustomerActions(
                view,
                managed.stream().filter(sells).toList(),
                managed.stream().filter(sells.negate()).toList());
        return Stream.concat(actions.managing().stream(), overseeing(actions, view, reading).stream())
                .toList();
    }

    private List<Action> overseeing(CustomerActions actions, CustomerView view, Reading reading) {
        boolean mayOversee = view.activities().stream()
                .anyMatch(activity -> reading.viewer().may(Access.OVERSEE_CUSTOMERS, activity));
        if (!mayOversee) return List.of();
        return actions.overseeing(
                mergeable(view, reading),
                holders.choices(reading),
                view.related().stream()
                        .map(member -> new Option(member.value(), holders.name(member, reading)))
                        .toList());
    }

    /** Of the same kind; whether the two are one is for the rules to say. */
    private List<Option> mergeable(CustomerView view, Reading reading) {
        return queries.customers(Optional.empty(), reading).stream()
                .filter(other -> other.kind() == view.kind() && !other.id().equals(view.id()))
                .map(other -> new Option(other.id(), label(other)))
                .toList();
    }

    private static String label(CustomerView other) {
        var number = other.number().isEmpty() ? other.city() : other.number();
        return number.isEmpty() ? other.name().text() : other.name().text() + " (" + number + ")";
    }
}

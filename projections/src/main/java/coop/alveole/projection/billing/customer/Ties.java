package coop.alveole.projection.billing.customer;

import static coop.alveole.projection.billing.customer.Dated.and;

import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.trade.CustomerId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** To whom a customer is tied: the activities that sell to it, members it is related to, other customers that are it too. */
public record Ties(
        List<Dated<ActivityId>> activities,
        List<Lasting<MembershipId>> related,
        List<Dated<CustomerId>> merged,
        List<Dated<CustomerId>> mergedInto) {
    static final Ties NONE = new Ties(List.of(), List.of(), List.of(), List.of());

    /** Whoever reads today is judged by all of them, whatever day is asked. */
    public Stream<ActivityId> everyActivity() {
        return activities.stream().map(Dated::value).distinct();
    }

    Ties soldBy(Dated<ActivityId> activity) {
        return new Ties(and(activities, activity), related, merged, mergedInto);
    }

    Ties relatedTo(MembershipId member, LocalDate day) {
        return new Ties(activities, and(related, Lasting.since(day, member)), merged, mergedInto);
    }

    Ties unrelatedTo(MembershipId member, LocalDate day) {
        return new Ties(activities, Lasting.ended(related, member::equals, day), merged, mergedInto);
    }

    Ties with(Dated<CustomerId> other) {
        return new Ties(activities, related, and(merged, other), mergedInto);
    }

    Ties into(Dated<CustomerId> kept) {
        return new Ties(activities, related, merged, and(mergedInto, kept));
    }
}

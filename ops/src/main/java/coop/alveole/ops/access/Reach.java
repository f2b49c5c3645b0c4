package coop.alveole.ops.access;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.membership.MembershipEvent.MembershipRegistered;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** How far an account's rights of today reach: judged from the record alone, so that no document gives a right. */
final class Reach {
    private final AccountRights rights;
    private final EventStore events;
    private final Departures departures;
    private final Supplier<LocalDate> today;
    private final Map<PersonId, Label> territories = new ConcurrentHashMap<>();

    Reach(AccountRights rights, EventStore events, Supplier<LocalDate> today) {
        this.rights = rights;
        this.events = events;
        this.departures = new Departures(events);
        this.today = today;
    }

    boolean covers(AccountId account, Access access, PersonId person) {
        return rights.rightsOf(account).scopes(access, today.get()).stream()
                .anyMatch(scope -> isEnough(scope, access) && covers(scope, access, person));
    }

    /** What is care is for whoever accompanies this person, not for a whole territory (security §6). */
    private static boolean isEnough(Scope scope, Access access) {
        return access != Access.READ_CARE || scope instanceof Scope.Own;
    }

    /** The object a path names: a person, or the membership that is theirs; of any other, only the house has the right. */
    boolean covers(AccountId account, Access access, String object) {
        try {
            var person = object.startsWith("person-") ? new PersonId(object) : new MembershipId(object).personId();
            return covers(account, access, person);
        } catch (IllegalArgumentException namesNobody) {
            return false;
        }
    }

    boolean coversTheHouse(AccountId account, Access access) {
        return rights.rightsOf(account).scopes(access, today.get()).contains(new Scope.House());
    }

    boolean coversSomething(AccountId account, Access access) {
        return !rights.rightsOf(account).scopes(access, today.get()).isEmpty();
    }

    private boolean covers(Scope scope, Access access, PersonId person) {
        return switch (scope) {
            case Scope.House _ -> true;
            case Scope.OfTerritory within ->
                territory(person).filter(within.territory()::equals).isPresent();
            case Scope.Own own -> own.personId().equals(person) && departures.allow(person, access, today.get());
        };
    }

    /** A membership keeps the territory it began in; who has none yet is asked for again at the next request. */
    private Optional<Label> territory(PersonId person) {
        return Optional.ofNullable(territories.computeIfAbsent(person, this::recorded));
    }

    private @Nullable Label recorded(PersonId person) {
        return events.readEvents(MembershipId.of(person).value())
                .asStream()
                .map(DomainEventMessage::getPayload)
                .filter(MembershipRegistered.class::isInstance)
                .map(registered -> ((MembershipRegistered) registered).territory())
                .findFirst()
                .orElse(null);
    }
}

package coop.alveole.command.action;

import static coop.alveole.domain.shared.RequestRule.UNKNOWN;
import static coop.alveole.domain.shared.RequestRule.UNREADABLE_REQUEST;

import coop.alveole.command.shared.RightsOfOthers;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.action.ActionEvent.ActionNoted;
import coop.alveole.domain.action.Addressee;
import coop.alveole.domain.action.Addressee.OfADesk;
import coop.alveole.domain.action.Addressee.Somebody;
import coop.alveole.domain.action.Matter;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.ActionItemId;
import coop.alveole.domain.shared.Desk;
import coop.alveole.domain.shared.RuleBroken;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Who an action may be given to: a desk, or an account whose own rights reach what it is about. */
@Component
class Addressees {
    private final EventStore events;
    private final RightsOfOthers rights;

    Addressees(EventStore events, RightsOfOthers rights) {
        this.events = events;
        this.rights = rights;
    }

    /** {@code told}: the name of a desk, or the id of an account. */
    Addressee of(String told, Matter matter) {
        var desk = Stream.of(Desk.values())
                .filter(each -> each.name().equals(told))
                .findFirst();
        if (desk.isPresent()) return new OfADesk(desk.get());
        var account = account(told);
        UNREADABLE_REQUEST.require(reaches(account, matter), "addressee", "ce compte n'a pas accès à cette fiche.");
        return new Somebody(account);
    }

    Addressee of(String told, ActionItemId action) {
        return of(told, matterOf(action));
    }

    private Matter matterOf(ActionItemId action) {
        return events.readEvents(action.value())
                .asStream()
                .map(EventMessage::getPayload)
                .filter(ActionNoted.class::isInstance)
                .map(noted -> ((ActionNoted) noted).matter())
                .findFirst()
                .orElseThrow(() -> new RuleBroken(UNKNOWN, "id"));
    }

    private boolean reaches(AccountId account, Matter matter) {
        return switch (matter) {
            case Matter.OfAFile file ->
                rights.covers(account, Access.FOLLOW_ACTION, file.membershipId().personId());
            case Matter.OfTheHouse _ -> rights.coversSomething(account, Access.FOLLOW_ACTION);
        };
    }

    private static AccountId account(String told) {
        try {
            return new AccountId(told);
        } catch (IllegalArgumentException neither) {
            throw new RuleBroken(UNREADABLE_REQUEST, "addressee", "une action s'adresse à un guichet ou à un compte.");
        }
    }
}

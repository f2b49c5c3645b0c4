package coop.alveole.command.action;

import static coop.alveole.domain.shared.RequestRule.UNKNOWN;
import static coop.alveole.domain.shared.RequestRule.UNREADABLE_REQUEST;

import coop.alveole.command.shared.RightsOfOthers;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.action.ActionCommand.Reach;
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

/** Who an action is given to: a desk, or an account, and whether its own rights reach what it is about. */
@Component
class Addressees {
    private final EventStore events;
    private final RightsOfOthers rights;

    Addressees(EventStore events, RightsOfOthers rights) {
        this.events = events;
        this.rights = rights;
    }

    /** {@code told}: the name of a desk, or the id of an account. */
    static Addressee of(String told) {
        return Stream.of(Desk.values())
                .filter(each -> each.name().equals(told))
                .findFirst()
                .<Addressee>map(OfADesk::new)
                .orElseGet(() -> new Somebody(account(told)));
    }

    /** A desk is whoever works there, within their own rights. */
    Reach reach(Addressee addressee, Matter matter) {
        return switch (addressee) {
            case OfADesk _ -> Reach.THE_MATTER;
            case Somebody one -> reaches(one.account(), matter) ? Reach.THE_MATTER : Reach.NOT_THE_MATTER;
        };
    }

    Matter matterOf(ActionItemId action) {
        return events.readEvents(action.value())
                .asStream()
                .map(EventMessage::getPayload)
                .filter(ActionNoted.class::isInstance)
                .map(noted -> ((ActionNoted) noted).matter())
                .findFirst()
                .orElseThrow(() -> new RuleBroken(UNKNOWN, "id"));
    }

    private boolean reaches(AccountId account, Matter matter) {
        return matter.file()
                .map(file -> rights.covers(account, Access.FOLLOW_ACTION, file.personId()))
                .orElseGet(() -> rights.coversSomething(account, Access.FOLLOW_ACTION));
    }

    private static AccountId account(String told) {
        try {
            return new AccountId(told);
        } catch (IllegalArgumentException neither) {
            throw new RuleBroken(UNREADABLE_REQUEST, "addressee", "une action s'adresse à un guichet ou à un compte.");
        }
    }
}

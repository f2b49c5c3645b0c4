package coop.alveole.command.activity;

import static coop.alveole.domain.membership.joining.JoiningRule.FILE_STANDS_ALONE;
import static coop.alveole.domain.shared.RequestRule.UNKNOWN;
import static coop.alveole.domain.shared.RequestRule.UNREADABLE_REQUEST;

import coop.alveole.command.shared.JoinsOnRecord;
import coop.alveole.domain.activity.ActivityEvent.ActivityOpened;
import coop.alveole.domain.membership.organisation.OrganisationEvent.OrganisationRegistered;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.RuleBroken;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** A holder has joined: memberships and activities are looked for in the record itself, never in a read model. */
@Component
public class KnownHolders {
    private final EventStore events;

    private final JoinsOnRecord joins;

    KnownHolders(EventStore events, JoinsOnRecord joins) {
        this.events = events;
        this.joins = joins;
    }

    public MembershipId known(MembershipId holder) {
        UNREADABLE_REQUEST.require(
                events.lastSequenceNumberFor(holder.value()).isPresent(),
                "holder",
                "aucun parcours ne porte cet identifiant.");
        joins.joinOf(holder).ifPresent(join -> FILE_STANDS_ALONE.require(false, "holder", join.joinedOn()));
        return holder;
    }

    /** Those of them that are a legal person: the first fact of a membership says so, once and for all. */
    public List<MembershipId> legalPersonsOf(Stream<MembershipId> holders) {
        return holders.filter(this::isLegalPerson).toList();
    }

    private boolean isLegalPerson(MembershipId holder) {
        return events.readEvents(holder.value()).peek().getPayload() instanceof OrganisationRegistered;
    }

    /** Whoever opened it: the words about the activity are sealed with the keys of that person. */
    PersonId openerOf(ActivityId activity) {
        return events.readEvents(activity.value())
                .asStream()
                .map(EventMessage::getPayload)
                .filter(ActivityOpened.class::isInstance)
                .map(opened -> ((ActivityOpened) opened).holder().personId())
                .findFirst()
                .orElseThrow(() -> new RuleBroken(UNKNOWN, "id"));
    }
}

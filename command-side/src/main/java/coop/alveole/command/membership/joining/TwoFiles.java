package coop.alveole.command.membership.joining;

import static coop.alveole.domain.shared.RequestRule.UNREADABLE_REQUEST;

import coop.alveole.command.people.PeopleOfRecord;
import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.KnownMemberships;
import coop.alveole.command.shared.Outcome;
import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.RightsOfOthers;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.membership.joining.JoiningCommand.*;
import coop.alveole.domain.membership.joining.OtherFile;
import coop.alveole.domain.people.PersonCommand.JoinPerson;
import coop.alveole.domain.people.PersonCommand.PartPerson;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * One gesture on two files: both memberships and the other person decide in one unit of work, so that either all of it is
 * recorded or none (ADR 0027).
 */
@Component
class TwoFiles {
    private final Commands commands;
    private final KnownMemberships memberships;
    private final EventStore events;
    private final PeopleOfRecord people;
    private final ActivitiesOfAFile activities;
    private final RightsOfOthers rights;

    TwoFiles(
            Commands commands,
            KnownMemberships memberships,
            EventStore events,
            PeopleOfRecord people,
            ActivitiesOfAFile activities,
            RightsOfOthers rights) {
        this.commands = commands;
        this.memberships = memberships;
        this.events = events;
        this.people = people;
        this.activities = activities;
        this.rights = rights;
    }

    Outcome join(MembershipId file, MembershipId joined, LocalDate on, Request request) {
        var kept = memberships.known(file);
        var other = known(joined, request);
        var erasedOn = Stream.of(kept, other)
                .flatMap(each -> people.erasedOn(each.personId()).stream())
                .findFirst();
        var sectors = activities.heldFrom(on, other);
        return commands.together(
                step -> {
                    var told = step.send(new JoinInto(other, kept, on, sectors), request.apart(null));
                    step.send(new JoinPerson(other.personId(), kept.personId(), on), request.apart(null));
                    step.send(new JoinFiles(kept, (OtherFile) Objects.requireNonNull(told), on, erasedOn), request);
                },
                request);
    }

    Outcome part(MembershipId file, MembershipId joined, LocalDate on, Request request) {
        var kept = memberships.known(file);
        var other = known(joined, request);
        return commands.together(
                step -> {
                    step.send(new PartFrom(other, kept, on), request.apart(null));
                    step.send(new PartPerson(other.personId(), kept.personId(), on), request.apart(null));
                    step.send(new PartFiles(kept, other, on), request);
                },
                request);
    }

    /** One out of reach answers what an unknown one does. */
    private MembershipId known(MembershipId file, Request request) {
        boolean isThere = events.lastSequenceNumberFor(file.value()).isPresent();
        UNREADABLE_REQUEST.require(
                isThere && rights.covers(request.asker().account(), Access.JOIN_FILES, file.personId()),
                "joined",
                "aucune fiche ne porte cet identifiant.");
        return file;
    }
}

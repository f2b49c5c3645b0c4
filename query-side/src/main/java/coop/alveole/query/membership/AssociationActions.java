package coop.alveole.query.membership;

import coop.alveole.domain.shared.ExitKind;
import coop.alveole.domain.shared.ExitReason;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.projection.membership.association.AssociationFile.Progress;
import coop.alveole.query.membership.association.AssociationView;
import coop.alveole.query.membership.parts.Action;
import java.util.Optional;
import java.util.stream.Stream;

/** Which facts about the association and the exit the page proposes to record. */
final class AssociationActions {
    private AssociationActions() {}

    static Stream<Action> of(MembershipId id, MemberView member, Optional<AssociationView> association) {
        var past = member.isLegalPerson() ? Stream.<Action>empty() : Stream.of(leftOnce(id));
        if (member.standing().equals("LEFT"))
            return Stream.concat(Stream.of(Actions.verb(id, "return", Actions.day("returnedOn"))), past);
        return Stream.of(
                        steps(id, association.map(AssociationView::progress).orElse(Progress.ENDED)),
                        Stream.of(member.isLegalPerson() ? leaveAsALegalPerson(id) : leave(id)),
                        past)
                .flatMap(actions -> actions);
    }

    private static Stream<Action> steps(MembershipId id, Progress progress) {
        return switch (progress) {
            case WITHDRAWN, REFUSED, LAPSED, ENDED ->
                Stream.of(Actions.verb(id, "apply-for-association", Actions.day("appliedOn")), admit(id), past(id));
            case CANDIDATE ->
                Stream.of(
                        admit(id),
                        past(id),
                        Actions.verb(
                                id, "refuse-admission", Actions.text("assemblyId", true), Actions.day("refusedOn")),
                        Actions.verb(id, "withdraw-candidacy", Actions.day("withdrawnOn")));
            case ELECTED, ASSOCIATE ->
                Stream.of(Actions.verb(
                        id,
                        "record-subscription",
                        Actions.day("subscribedOn"),
                        Actions.text("shares", true),
                        Actions.text("amountCents", true)));
        };
    }

    private static Action admit(MembershipId id) {
        return Actions.verb(
                id,
                "admit",
                Actions.text("assemblyId", true),
                Actions.day("admittedOn"),
                Actions.optionalDay("subscribedOn"),
                Actions.text("shares", false),
                Actions.text("amountCents", false));
    }

    /** Nothing but its shares is due to it. */
    private static Action leaveAsALegalPerson(MembershipId id) {
        return Actions.verb(
                id,
                "leave",
                Actions.choice(
                        "exitKind",
                        Stream.of(ExitKind.values())
                                .filter(ExitKind::isWithoutContract)
                                .toArray(ExitKind[]::new)),
                Actions.choice("exitReason", ExitReason.DISAGREEMENT, ExitReason.MOVED_AWAY, ExitReason.OTHER),
                Actions.day("lastDay"),
                Actions.text("sharesCents", false));
    }

    /** Whatever it broke, and whatever followed. */
    private static Action leftOnce(MembershipId id) {
        return Actions.verb(
                id,
                "record-past-exit",
                Actions.choice("exitKind", ExitKind.values()),
                Actions.choice("exitReason", ExitReason.values()),
                Actions.day("lastDay"));
    }

    /** Long ago, by an assembly that nobody has dated here. */
    private static Action past(MembershipId id) {
        return Actions.verb(id, "record-past-admission", Actions.day("admittedOn"));
    }

    /** The end by law is confirmed, never declared. */
    private static Action leave(MembershipId id) {
        return Actions.verb(
                id,
                "leave",
                Actions.choice(
                        "exitKind",
                        Stream.of(ExitKind.values())
                                .filter(kind -> kind != ExitKind.NON_ASSOCIATION)
                                .toArray(ExitKind[]::new)),
                Actions.choice(
                        "exitReason",
                        Stream.of(ExitReason.values())
                                .filter(reason -> reason != ExitReason.ENDED_BY_LAW)
                                .toArray(ExitReason[]::new)),
                Actions.day("lastDay"),
                Actions.text("sharesCents", false),
                Actions.text("variablePayCents", false),
                Actions.text("expensesCents", false),
                Actions.text("advancesCents", false));
    }
}

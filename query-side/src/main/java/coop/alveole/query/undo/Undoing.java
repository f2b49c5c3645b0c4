package coop.alveole.query.undo;

import coop.alveole.domain.accompaniment.AccompanimentEvent.InterviewHeld;
import coop.alveole.domain.action.ActionEvent.ActionNoted;
import coop.alveole.domain.action.ActionEvent.DropReason;
import coop.alveole.domain.deadline.DeadlineEvent.RemindersSuspended;
import coop.alveole.domain.people.PersonEvent.CallMistake;
import coop.alveole.domain.people.PersonEvent.CallNoted;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.query.shared.LastDeed.Given;
import coop.alveole.query.shared.LastDeed.Undo;
import java.util.List;
import java.util.Optional;

/**
 * The command after which all is as if the fact had not been. Where the record goes on showing both (a candidacy withdrawn, an
 * entry reopened) there is none here: the file offers the reversal, with its reason.
 */
final class Undoing {
    private Undoing() {}

    static Optional<Undo> of(Recorded<?> fact) {
        return switch (fact.event()) {
            case CallNoted e ->
                undo(
                        fact,
                        "/api/v1/people/" + e.personId() + "/withdraw-call",
                        given("number", e.number()),
                        given("reason", CallMistake.TAKEN_BACK_AT_ONCE));
            case ActionNoted e ->
                undo(fact, "/api/v1/actions/" + e.actionId() + "/drop", given("reason", DropReason.NOT_WANTED));
            case RemindersSuspended e ->
                undo(
                        fact,
                        membership(e.deadlineId().membershipId(), "resume-reminders"),
                        given("kind", e.deadlineId().kind()),
                        given("dueOn", e.deadlineId().dueOn()));
            case InterviewHeld e ->
                undo(fact, membership(e.membershipId(), "withdraw-interview"), given("heldOn", e.heldOn()));
            default -> Optional.empty();
        };
    }

    private static String membership(MembershipId id, String verb) {
        return "/api/v1/memberships/" + id + "/" + verb;
    }

    private static Optional<Undo> undo(Recorded<?> fact, String href, Given... given) {
        return Optional.of(new Undo(href, fact.version(), List.of(given)));
    }

    private static Given given(String name, Object value) {
        return new Given(name, value.toString());
    }
}

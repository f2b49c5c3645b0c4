package coop.alveole.query.deadline;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.Desk;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.query.deadline.DeadlineView.LeftTo;
import coop.alveole.query.membership.placement.Placements;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.worklist.Recipients;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** While a colleague is away, the deadlines they have taken up, and those of whom they accompany, go to another. */
@Component
class LinesOfTheAbsent {
    private final Placements placements;
    private final Recipients recipients;

    LinesOfTheAbsent(Placements placements, Recipients recipients) {
        this.placements = placements;
        this.recipients = recipients;
    }

    void waitFor(Reading reading) {
        placements.waitFor(reading);
        recipients.waitFor(reading);
    }

    /** Whoever only reads is told of no colleague by name. */
    DeadlineView moved(DeadlineView line, Reading reading) {
        if (!reading.viewer().maySomewhere(Access.FOLLOW_ACTION)) return line;
        var person = new MembershipId(line.membershipId()).personId();
        return leftTo(line, reading)
                .flatMap(account -> recipients.insteadOf(account, Optional.of(person), reading.asOf()))
                .map(whose -> line.addressedTo(new LeftTo(
                        whose.desk() == null ? line.addressed().desk() : whose.desk(),
                        line.addressed().goneUpOn(),
                        whose.account(),
                        whose.insteadOf())))
                .orElse(line);
    }

    /** What has gone up is the co-managers', whoever is away. */
    private Optional<AccountId> leftTo(DeadlineView line, Reading reading) {
        if (line.addressed().goneUpOn() != null) return Optional.empty();
        var takenUpBy = line.done().takenUpBy();
        if (takenUpBy != null) return Optional.of(new AccountId(takenUpBy));
        return line.addressed().desk() == Desk.ADVISOR
                ? placements.advisorOn(line.membershipId(), reading.asOf())
                : Optional.empty();
    }
}

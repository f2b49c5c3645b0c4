package coop.alveole.query.deadline;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.Desk;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.query.deadline.DeadlineView.LeftTo;
import coop.alveole.query.membership.placement.Placements;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.worklist.Addressed;
import coop.alveole.query.worklist.Recipients;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * While a colleague is away, the deadlines they have taken up, and those of whom they accompany, go to another; once they
 * no longer reach the file, what they had taken up does too.
 */
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
        return whose(line, reading)
                .map(whose -> line.addressedTo(new LeftTo(
                        whose.desk() == null ? line.addressed().desk() : whose.desk(),
                        line.addressed().goneUpOn(),
                        whose.account(),
                        whose.insteadOf())))
                .orElse(line);
    }

    /**
     * What has gone up is the co-managers', whoever is away. Whoever has lost the file has lost what they had taken up: it
     * would go up no more.
     */
    private Optional<Addressed> whose(DeadlineView line, Reading reading) {
        if (line.addressed().goneUpOn() != null) return Optional.empty();
        Optional<PersonId> about = Optional.of(new MembershipId(line.membershipId()).personId());
        var takenUpBy = line.done().takenUpBy();
        if (takenUpBy != null)
            return Optional.of(recipients.of(new AccountId(takenUpBy), about, reading.asOf()))
                    .filter(whose -> whose.insteadOf() != null);
        if (line.addressed().desk() != Desk.ADVISOR) return Optional.empty();
        return placements
                .advisorOn(line.membershipId(), reading.asOf())
                .flatMap(advisor -> recipients.insteadOf(advisor, about, reading.asOf()));
    }
}

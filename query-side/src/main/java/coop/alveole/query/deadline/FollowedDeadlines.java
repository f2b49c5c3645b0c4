package coop.alveole.query.deadline;

import coop.alveole.domain.shared.DeadlineId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.projection.deadline.LineFollowUp;
import coop.alveole.query.shared.Resident;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The deadlines of a file about which something was done: each has a history of its own. */
@Component
public class FollowedDeadlines {
    private final Resident<LineFollowUp> followUps;

    FollowedDeadlines(Resident<LineFollowUp> followUps) {
        this.followUps = followUps;
    }

    public Stream<String> of(MembershipId membership) {
        return followUps.rows().stream()
                .map(line -> new DeadlineId(line.id()))
                .filter(id -> id.membershipId().equals(membership))
                .map(DeadlineId::value);
    }
}

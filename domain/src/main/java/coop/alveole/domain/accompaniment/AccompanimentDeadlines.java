package coop.alveole.domain.accompaniment;

import static coop.alveole.domain.shared.DeadlineKind.INTERVIEWS;

import coop.alveole.domain.accompaniment.AccompanimentEvent.*;
import coop.alveole.domain.shared.deadline.DeadlineChange;
import java.util.stream.Stream;

/** What each event of an accompaniment says of its deadlines. */
public final class AccompanimentDeadlines {
    private AccompanimentDeadlines() {}

    public static Stream<DeadlineChange> of(AccompanimentEvent event) {
        return Stream.of(
                switch (event) {
                    case InterviewHeld e -> new DeadlineChange.Done(e.membershipId(), INTERVIEWS, e.heldOn());
                    case InterviewWithdrawn e -> new DeadlineChange.Undone(e.membershipId(), INTERVIEWS, e.heldOn());
                });
    }
}

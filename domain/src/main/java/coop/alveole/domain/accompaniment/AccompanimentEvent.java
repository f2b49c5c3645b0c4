package coop.alveole.domain.accompaniment;

import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.deadline.DeadlineChange;
import coop.alveole.domain.shared.deadline.SaysDeadlines;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;

/** What happened in the accompaniment of one membership; what was said there is in no event of this kind. */
public sealed interface AccompanimentEvent extends SaysDeadlines {
    MembershipId membershipId();

    LocalDate effectiveOn();

    @Override
    default Stream<DeadlineChange> deadlines(LocalDate recordedOn) {
        return AccompanimentDeadlines.of(this);
    }

    /** An individual interview was held, one of the two of the year (CAE-14). */
    @Revision("1")
    record InterviewHeld(MembershipId membershipId, LocalDate heldOn) implements AccompanimentEvent {
        @Override
        public LocalDate effectiveOn() {
            return heldOn;
        }
    }

    /** The interview recorded on that day did not take place then. */
    @Revision("1")
    record InterviewWithdrawn(MembershipId membershipId, LocalDate heldOn) implements AccompanimentEvent {
        @Override
        public LocalDate effectiveOn() {
            return heldOn;
        }
    }
}

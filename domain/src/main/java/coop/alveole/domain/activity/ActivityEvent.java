package coop.alveole.domain.activity;

import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.DateRange;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonalDetail;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/** What happened to one activity. Contracts, deadlines and shares of the capital stay those of each holder. */
public sealed interface ActivityEvent {
    ActivityId activityId();

    LocalDate effectiveOn();

    /** By one holder, who has the whole of it. */
    @Revision("1")
    record ActivityOpened(
            ActivityId activityId, MembershipId holder, LocalDate openedOn, Label sector, List<PersonalDetail> words)
            implements ActivityEvent {
        @Override
        public LocalDate effectiveOn() {
            return openedOn;
        }
    }

    /** A new sector, a new name, a new site; what is not told stays as it was. */
    @Revision("1")
    record ActivityDescribed(ActivityId activityId, LocalDate changedOn, List<Label> sector, List<PersonalDetail> words)
            implements ActivityEvent {
        @Override
        public LocalDate effectiveOn() {
            return changedOn;
        }
    }

    /** The holders from that day on, with what each has of it; the convention where they are several (CAE-14). */
    @Revision("1")
    record ActivityShared(ActivityId activityId, LocalDate from, List<Share> shares, List<Label> convention)
            implements ActivityEvent {
        @Override
        public LocalDate effectiveOn() {
            return from;
        }
    }

    /** « En règlement »: its last holder has left, what was begun is finished and paid. */
    @Revision("1")
    record ActivityInSettlement(ActivityId activityId, LocalDate from) implements ActivityEvent {
        @Override
        public LocalDate effectiveOn() {
            return from;
        }
    }

    /** Who left the cooperative holds nothing of it while they are away; a return gives nothing back by itself. */
    @Revision("1")
    record HolderReleased(ActivityId activityId, MembershipId holder, DateRange away) implements ActivityEvent {
        @Override
        public LocalDate effectiveOn() {
            return away.from();
        }
    }

    /** {@code closedOn} is its last day, included. */
    @Revision("1")
    record ActivityClosed(ActivityId activityId, LocalDate closedOn) implements ActivityEvent {
        @Override
        public LocalDate effectiveOn() {
            return closedOn;
        }
    }
}

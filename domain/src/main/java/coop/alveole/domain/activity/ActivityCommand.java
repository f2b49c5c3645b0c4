package coop.alveole.domain.activity;

import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.DateRange;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonalDetail;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * What may be asked of one activity; its trade name and its site are sealed. {@code legalPersons} are those of the holders
 * that are no natural person on record.
 */
public sealed interface ActivityCommand {
    @TargetAggregateIdentifier
    ActivityId activityId();

    record OpenActivity(
            ActivityId activityId,
            MembershipId holder,
            LocalDate openedOn,
            Label sector,
            List<PersonalDetail> words,
            List<MembershipId> legalPersons)
            implements ActivityCommand {
        /** Of a natural person. */
        public OpenActivity(
                ActivityId activityId,
                MembershipId holder,
                LocalDate openedOn,
                Label sector,
                List<PersonalDetail> words) {
            this(activityId, holder, openedOn, sector, words, List.of());
        }
    }

    /** Only what is told changes. */
    record DescribeActivity(ActivityId activityId, LocalDate changedOn, List<Label> sector, List<PersonalDetail> words)
            implements ActivityCommand {}

    /** From that day on these are its holders, and no other; several have a convention. */
    record ShareActivity(
            ActivityId activityId,
            LocalDate from,
            List<Share> shares,
            List<Label> convention,
            List<MembershipId> legalPersons)
            implements ActivityCommand {
        /** Between natural persons. */
        public ShareActivity(ActivityId activityId, LocalDate from, List<Share> shares, List<Label> convention) {
            this(activityId, from, shares, convention, List.of());
        }
    }

    /** Its last holder has left: what was begun is finished and paid, nothing new begins. */
    record SettleActivity(ActivityId activityId, LocalDate from) implements ActivityCommand {}

    /** Ends what somebody who left the cooperative holds of it, while they are away. */
    record ReleaseHolder(ActivityId activityId, MembershipId holder, DateRange away) implements ActivityCommand {}

    record CloseActivity(ActivityId activityId, LocalDate closedOn) implements ActivityCommand {}
}

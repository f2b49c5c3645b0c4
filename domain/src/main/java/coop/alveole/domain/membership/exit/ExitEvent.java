package coop.alveole.domain.membership.exit;

import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.membership.flag.FlagChange;
import coop.alveole.domain.membership.flag.SaysFlags;
import coop.alveole.domain.shared.ExitKind;
import coop.alveole.domain.shared.ExitReason;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.deadline.DeadlineChange;
import coop.alveole.domain.shared.deadline.SaysDeadlines;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** That a member left, and came back. */
public sealed interface ExitEvent extends MembershipFact, SaysDeadlines, SaysFlags {

    @Override
    default Stream<DeadlineChange> deadlines(LocalDate recordedOn) {
        return ExitDeadlines.of(this);
    }

    @Override
    default Stream<FlagChange> flags() {
        return Stream.of();
    }

    /** {@code lastDay} is included. */
    @Revision("1")
    record MemberLeft(
            MembershipId membershipId, ExitKind kind, ExitReason reason, LocalDate lastDay, List<RemainingDue> due)
            implements ExitEvent {
        @Override
        public LocalDate effectiveOn() {
            return lastDay;
        }
    }

    @Revision("1")
    record MemberReturned(MembershipId membershipId, LocalDate returnedOn, Entry entry) implements ExitEvent {
        @Override
        public LocalDate effectiveOn() {
            return returnedOn;
        }
    }

    /** By what somebody came back. */
    enum Entry {
        RETURN,
        /** A contract or an admission, without a return recorded before: it is itself the entry, and is shown. */
        WITHOUT_A_RETURN
    }

    /** Taken over from the past; {@code returnedOn} is the entry that followed it, absent while none is known. */
    @Revision("1")
    record PastExitRecorded(
            MembershipId membershipId,
            ExitKind kind,
            ExitReason reason,
            LocalDate lastDay,
            @Nullable LocalDate returnedOn,
            List<ExitRule> broken)
            implements ExitEvent {
        @Override
        public LocalDate effectiveOn() {
            return lastDay;
        }

        @Override
        public Stream<FlagChange> flags() {
            return Stream.of(FlagChange.ofExit(lastDay, broken));
        }
    }
}

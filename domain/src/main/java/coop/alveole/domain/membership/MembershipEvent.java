package coop.alveole.domain.membership;

import coop.alveole.domain.membership.flag.FlagChange;
import coop.alveole.domain.membership.flag.SaysFlags;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.deadline.DeadlineChange;
import coop.alveole.domain.shared.deadline.SaysDeadlines;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;

/**
 * What happened in one membership (parcours). {@code endsOn} is the last day of a contract, included; {@code associateBy}
 * the last day to become an associate and {@code warnOn} the reading that warns sooner (CAE-03, H12, H14): both are
 * computed once, when the fact is recorded; the last recorded holds. {@code broken} lists the rules that a fact of the
 * past broke in its time (decisions 23).
 */
public sealed interface MembershipEvent extends MembershipFact, SaysDeadlines, SaysFlags
        permits MembershipEvent.MembershipRegistered, CapeEvent, CesaEvent, PastEvent {

    @Override
    default Stream<DeadlineChange> deadlines(LocalDate recordedOn) {
        return MembershipDeadlines.of(this, recordedOn);
    }

    @Override
    default Stream<FlagChange> flags() {
        return MembershipFlags.of(this);
    }

    @Revision("1")
    record MembershipRegistered(MembershipId membershipId, PersonId personId, Label territory, LocalDate registeredOn)
            implements MembershipEvent {
        @Override
        public LocalDate effectiveOn() {
            return registeredOn;
        }
    }
}

package coop.alveole.query.deadline.calendar;

import coop.alveole.domain.deadline.ActBy;
import coop.alveole.domain.deadline.ActBy.WithoutAssembly;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Somebody under a CESA who is to become an associate, or has become one lately, as it stood on one day. {@code stateOn}
 * is the day that the state tells; whoever is an associate has nothing left to do, and no day to act.
 */
record Candidate(
        MembershipId id,
        String territory,
        @Nullable LocalDate firstContractOn,
        LocalDate associateBy,
        LocalDate warnOn,
        @Nullable ActBy act,
        State state,
        LocalDate stateOn) {
    /** Of what screen 4 names, all that the record knows. */
    enum State {
        TO_INFORM,
        CANDIDATE,
        REFUSED,
        ELECTED,
        ASSOCIATE,
        /** The last day to become one has passed: the law ends the contract, and somebody confirms it. */
        CONTRACT_ENDS
    }

    static final Comparator<Candidate> MOST_PRESSING_FIRST = Comparator.comparing(Candidate::actsBy)
            .thenComparing(each -> each.id().value());

    /** Of an associate, whose line comes last, no day at all. */
    LocalDate actsBy() {
        return act == null ? LocalDate.MAX : act.actBy();
    }

    /** Whether no assembly before the last day can still be convened, and something may still be done about it. */
    boolean lacksAnAssembly() {
        return act instanceof WithoutAssembly && state != State.CONTRACT_ENDS && state != State.ELECTED;
    }
}

package coop.alveole.domain.membership.joining;

import static coop.alveole.domain.membership.joining.JoiningRule.*;

import coop.alveole.domain.membership.ContractPeriod;
import coop.alveole.domain.membership.ContractsInTime;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the file kept makes of the other one's contracts: asked before it is decided, and when it is. */
public record Joining(ContractsInTime kept, ContractsInTime other) {
    private static final String FIELD = "joined";

    /** Told twice, a contract is one: only those that the file kept does not know come with the other, the oldest first. */
    public List<JoinedContract> contracts() {
        var then = then();
        return news().stream()
                .map(each -> new JoinedContract(each.kind(), each.startsOn(), each.endsOn(), then.brokenBy(each)))
                .toList();
    }

    /** The file kept, once they count. */
    public ContractsInTime then() {
        return new ContractsInTime(kept.history().and(other.history()), kept.cesaSignedOn(), kept.associateSince());
    }

    /** Of the CESA in force, where they move it. */
    public Optional<LocalDate> associateBy() {
        return moved().flatMap(ContractsInTime::associateBy);
    }

    public Optional<LocalDate> warnOn() {
        return moved().flatMap(ContractsInTime::warnOn);
    }

    private Optional<ContractsInTime> moved() {
        return Optional.of(then()).filter(then -> then.isMovedBy(kept));
    }

    /** What goes on is recorded where it goes on: the file with a contract under way is the one to keep. */
    void requireNothingUnderWayOn(LocalDate joinedOn) {
        other.cesaSignedOn()
                .filter(signedOn -> !kept.cesaSignedOn().equals(Optional.of(signedOn)))
                .ifPresent(signedOn -> KEEP_WHAT_GOES_ON.require(false, FIELD, signedOn));
        news().stream()
                .filter(each -> !each.endsOn().isBefore(joinedOn))
                .findFirst()
                .ifPresent(each -> KEEP_WHAT_GOES_ON.require(false, FIELD, each.startsOn()));
    }

    /** Two contracts that one person could not have at once: one of the two is wrong, and nobody chooses it silently. */
    void requireAgreement() {
        for (var each : news()) {
            kept.history().periods().stream()
                    .filter(each::standsInTheWayOf)
                    .min(Comparator.comparing(ContractPeriod::startsOn))
                    .ifPresent(mine -> disagree(each, mine.startsOn()));
            kept.cesaSignedOn()
                    .filter(signedOn -> !each.leavesRoomForCesaOn(signedOn))
                    .ifPresent(signedOn -> disagree(each, signedOn));
        }
    }

    private static void disagree(ContractPeriod theirs, LocalDate mine) {
        CONTRACTS_AGREE.require(false, FIELD, theirs.startsOn(), theirs.endsOn(), mine);
    }

    private List<ContractPeriod> news() {
        return other.history().periods().stream()
                .filter(each -> !kept.history().periods().contains(each))
                .sorted(Comparator.comparing(ContractPeriod::startsOn))
                .toList();
    }
}

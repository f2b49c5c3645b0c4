package coop.alveole.domain.membership;

import static coop.alveole.domain.membership.MembershipRule.*;

import coop.alveole.domain.membership.CapeEvent.*;
import coop.alveole.domain.membership.CesaEvent.*;
import coop.alveole.domain.membership.MembershipEvent.*;
import coop.alveole.domain.membership.PastEvent.*;
import coop.alveole.domain.membership.correction.CorrectionEvent;
import coop.alveole.domain.membership.correction.CorrectionEvent.*;
import coop.alveole.domain.shared.RuleBroken;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The contracts of one membership, and where they put somebody: the state that its decisions read. */
final class Contracts {
    private ContractHistory history = ContractHistory.NONE;
    private Standing standing = new Standing.NoCesa();

    private Optional<Notice> notice = Optional.empty();

    /** A CAPE ended early cannot be renewed, although its last day may be yet to come. */
    private LocalDate capeEndedEarlyOn = LocalDate.MIN;

    @EventSourcingHandler
    void on(MembershipEvent event) {
        switch (event) {
            case MembershipRegistered _, PastDiagnosticRecorded _ -> {}
            case CapeSigned e -> learn(ContractKind.CAPE, e.startsOn(), e.endsOn());
            case CapeRenewed e -> learn(ContractKind.CAPE, e.startsOn(), e.endsOn());
            case CapeRenewedLate e -> {
                history = history.renewingLateOn(e.signedOn());
                learn(ContractKind.CAPE, e.signedOn(), e.endsOn());
            }
            case CapeEnded e -> {
                history = history.endingCapeOn(e.lastDay());
                capeEndedEarlyOn = e.lastDay();
            }
            case CesaSigned e -> standing = new Standing.UnderCesa(e.signedOn(), e.associateBy());
            case CesaEnded e -> {
                leaveCesa(e.signedOn(), e.lastDay());
                notice = Optional.of(new Notice(e.signedOn(), e.lastDay(), e.cause()));
            }
            case ContractEndedForNonAssociation e -> leaveCesa(e.signedOn(), e.lastDay());
            case PastContractRecorded e -> learn(e.kind(), e.startsOn(), e.endsOn());
            case PastCesaRecorded e -> standing = new Standing.UnderCesa(e.signedOn(), e.associateBy());
            case EarlierContractRecorded e -> {
                learn(e.kind(), e.startsOn(), e.endsOn());
                standing = standing.dueBy(e.associateBy());
            }
        }
    }

    @EventSourcingHandler
    void on(CorrectionEvent event) {
        switch (event) {
            case ContractCorrected e -> {
                var wrong = new ContractPeriod(e.kind(), e.wrongStartsOn(), e.wrongEndsOn());
                var right = new ContractPeriod(e.kind(), e.startsOn(), e.endsOn());
                history = history.with(wrong, right);
                notice = notice.map(known -> known.correctedTo(wrong, right));
                if (e.kind() == ContractKind.CAPE && e.wrongEndsOn().equals(capeEndedEarlyOn))
                    capeEndedEarlyOn = e.endsOn();
                if (e.associateBy() != null) standing = standing.dueBy(e.associateBy());
            }
            case CesaCorrected e -> standing = standing.signedInsteadOn(e.signedOn(), e.associateBy());
        }
    }

    /** With the CESA in force, if there is one; since when somebody is an associate is the association's to say. */
    ContractsInTime inTime(Optional<LocalDate> associateSince) {
        return switch (standing) {
            case Standing.UnderCesa cesa -> new ContractsInTime(history, Optional.of(cesa.signedOn()), associateSince);
            case Standing.NoCesa _ -> new ContractsInTime(history, Optional.empty(), Optional.empty());
        };
    }

    ContractHistory history() {
        return history;
    }

    Standing standing() {
        return standing;
    }

    /** The last day of the CESA that goes on until then and takes the status of associate with it (COOP-11). */
    Optional<LocalDate> statusEndsWithCesaOn(LocalDate day) {
        return notice.filter(end -> end.covers(day) && !end.cause().leavesAssociate())
                .map(Notice::lastDay);
    }

    private void learn(ContractKind kind, LocalDate startsOn, LocalDate endsOn) {
        history = history.and(new ContractPeriod(kind, startsOn, endsOn));
    }

    private void leaveCesa(LocalDate signedOn, LocalDate lastDay) {
        learn(ContractKind.CESA, signedOn, lastDay);
        standing = new Standing.NoCesa();
    }

    void requireNoCesa() {
        if (standing instanceof Standing.UnderCesa cesa)
            throw new RuleBroken(NO_CESA_IN_FORCE, "membershipId", cesa.signedOn());
    }

    ContractPeriod capeInForce() {
        return history.lastCape()
                .map(Cape::asOneContract)
                .filter(cape ->
                        standing instanceof Standing.NoCesa && !cape.endsOn().equals(capeEndedEarlyOn))
                .orElseThrow(() -> new RuleBroken(CAPE_IN_FORCE, "membershipId"));
    }

    Standing.UnderCesa underCesa() {
        if (standing instanceof Standing.UnderCesa cesa) return cesa;
        throw new RuleBroken(CESA_IN_FORCE, "membershipId");
    }
}

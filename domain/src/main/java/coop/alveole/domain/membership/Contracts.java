package coop.alveole.domain.membership;

import static coop.alveole.domain.membership.MembershipRule.*;

import coop.alveole.domain.membership.CapeEvent.*;
import coop.alveole.domain.membership.CesaEvent.*;
import coop.alveole.domain.membership.MembershipEvent.*;
import coop.alveole.domain.membership.PastEvent.*;
import coop.alveole.domain.membership.correction.CorrectionEvent;
import coop.alveole.domain.membership.correction.CorrectionEvent.*;
import coop.alveole.domain.membership.employment.EmploymentEvent;
import coop.alveole.domain.membership.employment.EmploymentEvent.*;
import coop.alveole.domain.membership.joining.JoiningEvent;
import coop.alveole.domain.membership.joining.JoiningEvent.*;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RuleBroken;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The contracts of one membership, and where they put somebody: the state that its decisions read. */
final class Contracts {
    /** Those of this file; what came with the files joined to it stands beside, so that it can go again. */
    private ContractHistory own = ContractHistory.NONE;

    private final CameWithFiles joined = new CameWithFiles();

    private Standing standing = new Standing.NoCesa();

    private final List<Notice> notices = new ArrayList<>();

    /** A CAPE ended early cannot be renewed, although its last day may be yet to come. */
    private LocalDate capeEndedEarlyOn = LocalDate.MIN;

    @EventSourcingHandler
    void on(MembershipEvent event) {
        switch (event) {
            case MembershipRegistered _, PastDiagnosticRecorded _ -> {}
            case CapeSigned e -> learn(ContractKind.CAPE, e.startsOn(), e.endsOn());
            case CapeRenewed e -> learn(ContractKind.CAPE, e.startsOn(), e.endsOn());
            case CapeRenewedLate e -> {
                own = own.renewingLateOn(e.signedOn());
                learn(ContractKind.CAPE, e.signedOn(), e.endsOn());
            }
            case CapeEnded e -> {
                own = own.endingCapeOn(e.lastDay());
                capeEndedEarlyOn = e.lastDay();
            }
            case CesaSigned e -> standing = new Standing.UnderCesa(e.signedOn(), e.associateBy());
            case CesaEnded e -> {
                leaveCesa(e.signedOn(), e.lastDay());
                notices.add(new Notice(new ContractPeriod(ContractKind.CESA, e.signedOn(), e.lastDay()), e.cause()));
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
                own = own.with(wrong, right);
                notices.replaceAll(known -> known.correctedTo(wrong, right));
                if (e.kind() == ContractKind.CAPE && e.wrongEndsOn().equals(capeEndedEarlyOn))
                    capeEndedEarlyOn = e.endsOn();
                if (e.associateBy() != null) standing = standing.dueBy(e.associateBy());
            }
            case CesaCorrected e -> standing = standing.signedInsteadOn(e.signedOn(), e.associateBy());
            case AdmissionCorrected _ -> {}
        }
    }

    @EventSourcingHandler
    void on(JoiningEvent event) {
        switch (event) {
            case FilesJoined e -> {
                joined.come(e);
                if (e.associateBy() != null) standing = standing.dueBy(e.associateBy());
            }
            case FilesParted e -> {
                joined.go(e.joined());
                if (e.associateBy() != null) standing = standing.dueBy(e.associateBy());
            }
            case JoinedInto _, PartedFrom _ -> {}
        }
    }

    @EventSourcingHandler
    void on(EmploymentEvent event) {
        switch (event) {
            case EmploymentSigned e -> {
                var kind = e.capacity().contract();
                own = own.and(
                        e.endsOn() == null
                                ? ContractPeriod.withoutTerm(kind, e.startsOn())
                                : new ContractPeriod(kind, e.startsOn(), e.endsOn()));
                if (e.associateBy() != null) standing = standing.dueBy(e.associateBy());
            }
            case EmploymentEnded e -> {
                var ended = new ContractPeriod(e.kind(), e.startsOn(), e.lastDay());
                jobsToEndAfter(e.lastDay())
                        .filter(job -> job.kind() == e.kind() && job.startsOn().equals(e.startsOn()))
                        .findFirst()
                        .ifPresent(job -> own = own.with(job, ended));
                notices.add(new Notice(ended, e.cause()));
                if (e.associateBy() != null) standing = standing.dueBy(e.associateBy());
            }
        }
    }

    /** With the CESA in force, if there is one; since when somebody is an associate is the association's to say. */
    ContractsInTime inTime(Optional<LocalDate> associateSince) {
        return inTime(history(), associateSince);
    }

    /** As if that file were not joined. */
    ContractsInTime inTimeWithout(MembershipId joinedFile, Optional<LocalDate> associateSince) {
        return inTime(joined.addedTo(own, joinedFile), associateSince);
    }

    private ContractsInTime inTime(ContractHistory history, Optional<LocalDate> associateSince) {
        return switch (standing) {
            case Standing.UnderCesa cesa -> new ContractsInTime(history, Optional.of(cesa.signedOn()), associateSince);
            case Standing.NoCesa _ -> new ContractsInTime(history, Optional.empty(), Optional.empty());
        };
    }

    /** Those of this file and of all that are joined to it. */
    ContractHistory history() {
        return joined.addedTo(own);
    }

    /** Of a file joined to this one, what was recorded there is put right there. */
    boolean areOwn(ContractPeriod contract) {
        return own.periods().contains(contract);
    }

    Standing standing() {
        return standing;
    }

    /** The last day of what somebody is employed under until then, where it takes the status with it (COOP-11). */
    Optional<LocalDate> statusEndsWithContractOn(LocalDate day) {
        return notices.stream()
                .filter(notice -> notice.covers(day))
                .max(Comparator.comparing(notice -> notice.contract().endsOn()))
                .filter(last -> !last.cause().leavesAssociate())
                .map(last -> last.contract().endsOn())
                .filter(lastDay -> !areEmployedAfter(lastDay, history()));
    }

    /** Under a CESA, or under a contract of that history that goes on or is to begin. */
    boolean areEmployedAfter(LocalDate lastDay, ContractHistory known) {
        return standing instanceof Standing.UnderCesa
                || known.jobs().lastDay().filter(end -> end.isAfter(lastDay)).isPresent();
    }

    /** The contracts of common law beyond that day of which nobody has recorded the end. */
    Stream<ContractPeriod> jobsToEndAfter(LocalDate lastDay) {
        return own.jobs()
                .ofCommonLawBeyond(lastDay)
                .filter(job ->
                        notices.stream().noneMatch(notice -> notice.contract().equals(job)));
    }

    /** Whatever is over by then has its last day behind it; of a CESA taken over as ended too. */
    Optional<LocalDate> lastDayOfNotices() {
        return Stream.concat(
                        notices.stream().map(Notice::contract),
                        history().jobs().periods().stream().filter(job -> job.kind() == ContractKind.CESA))
                .map(ContractPeriod::endsOn)
                .max(Comparator.naturalOrder());
    }

    private void learn(ContractKind kind, LocalDate startsOn, LocalDate endsOn) {
        own = own.and(new ContractPeriod(kind, startsOn, endsOn));
    }

    private void leaveCesa(LocalDate signedOn, LocalDate lastDay) {
        learn(ContractKind.CESA, signedOn, lastDay);
        standing = new Standing.NoCesa();
    }

    void requireNoCesa() {
        if (standing instanceof Standing.UnderCesa cesa)
            throw new RuleBroken(NO_CESA_IN_FORCE, "membershipId", cesa.signedOn());
    }

    void requireRoomBeforeCesa(ContractPeriod contract) {
        if (standing instanceof Standing.UnderCesa cesa)
            NO_CESA_IN_FORCE.require(contract.leavesRoomForCesaOn(cesa.signedOn()), "startsOn", cesa.signedOn());
    }

    ContractPeriod capeInForce() {
        return own.lastCape()
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

package coop.alveole.domain.membership;

import static coop.alveole.domain.membership.MembershipRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.membership.CapeEvent.*;
import coop.alveole.domain.membership.CesaEvent.*;
import coop.alveole.domain.membership.MembershipCommand.*;
import coop.alveole.domain.membership.MembershipEvent.*;
import coop.alveole.domain.membership.PastEvent.*;
import coop.alveole.domain.membership.correction.CorrectionEvent;
import coop.alveole.domain.membership.correction.CorrectionEvent.*;
import coop.alveole.domain.shared.RuleBroken;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The contracts of one membership, and where they put somebody: the state that its decisions read. */
final class Contracts {
    private ContractHistory history = ContractHistory.NONE;
    private Standing standing = new Standing.Candidate();

    /** A CAPE ended early cannot be renewed, although its last day may be yet to come. */
    private LocalDate capeEndedEarlyOn = LocalDate.MIN;

    @CommandHandler
    void handle(AdmitAssociate command) {
        var salaried = salaried();
        var day = command.admittedOn();
        ADMITTED_UNDER_THE_CESA.require(!day.isBefore(salaried.signedOn()), "admittedOn", salaried.signedOn());
        ASSOCIATE_WITHIN_THREE_YEARS.require(
                !day.isAfter(salaried.associateBy()), "admittedOn", salaried.associateBy());
        apply(new AssociateAdmitted(command.membershipId(), command.assemblyId(), day));
    }

    @EventSourcingHandler
    void on(MembershipEvent event) {
        switch (event) {
            case MembershipRegistered _, PastDiagnosticRecorded _ -> {}
            case CapeSigned e -> learn(ContractKind.CAPE, e.startsOn(), e.endsOn());
            case CapeRenewed e -> learn(ContractKind.CAPE, e.startsOn(), e.endsOn());
            case CapeEnded e -> {
                history = history.endingCapeOn(e.lastDay());
                capeEndedEarlyOn = e.lastDay();
            }
            case CesaSigned e -> standing = standing.signingCesaOn(e.signedOn(), e.associateBy());
            case CesaEnded e -> leaveCesa(e.signedOn(), e.lastDay(), standing.afterCesa(e.cause()));
            case ContractEndedForNonAssociation e -> leaveCesa(e.signedOn(), e.lastDay(), new Standing.Candidate());
            case AssociateAdmitted e -> standing = standing.admittedOn(e.admittedOn());
            case PastContractRecorded e -> learn(e.kind(), e.startsOn(), e.endsOn());
            case PastCesaRecorded e -> standing = standing.signingCesaOn(e.signedOn(), e.associateBy());
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
                history = history.with(
                        new ContractPeriod(e.kind(), e.wrongStartsOn(), e.wrongEndsOn()),
                        new ContractPeriod(e.kind(), e.startsOn(), e.endsOn()));
                if (e.kind() == ContractKind.CAPE && e.wrongEndsOn().equals(capeEndedEarlyOn))
                    capeEndedEarlyOn = e.endsOn();
                if (e.associateBy() != null) standing = standing.dueBy(e.associateBy());
            }
            case CesaCorrected e -> standing = standing.signedInsteadOn(e.signedOn(), e.associateBy());
        }
    }

    /** With the CESA in force, if there is one. */
    ContractsInTime inTime() {
        return switch (standing) {
            case Standing.Associate cesa ->
                new ContractsInTime(history, Optional.of(cesa.signedOn()), Optional.of(cesa.since()));
            case Standing.Salaried cesa -> new ContractsInTime(history, Optional.of(cesa.signedOn()), Optional.empty());
            case Standing.Candidate _, Standing.AssociateWithoutContract _ ->
                new ContractsInTime(history, Optional.empty(), Optional.empty());
        };
    }

    ContractHistory history() {
        return history;
    }

    Standing standing() {
        return standing;
    }

    private void learn(ContractKind kind, LocalDate startsOn, LocalDate endsOn) {
        history = history.and(new ContractPeriod(kind, startsOn, endsOn));
    }

    private void leaveCesa(LocalDate signedOn, LocalDate lastDay, Standing next) {
        learn(ContractKind.CESA, signedOn, lastDay);
        standing = next;
    }

    void requireNoCesa() {
        if (standing instanceof Standing.UnderCesa cesa)
            throw new RuleBroken(NO_CESA_IN_FORCE, "membershipId", cesa.signedOn());
    }

    ContractPeriod capeInForce() {
        return history.lastCape()
                .map(Cape::asOneContract)
                .filter(cape ->
                        standing instanceof Standing.Candidate && !cape.endsOn().equals(capeEndedEarlyOn))
                .orElseThrow(() -> new RuleBroken(CAPE_IN_FORCE, "membershipId"));
    }

    Standing.UnderCesa underCesa() {
        if (standing instanceof Standing.UnderCesa cesa) return cesa;
        throw new RuleBroken(CESA_IN_FORCE, "membershipId");
    }

    Standing.Salaried salaried() {
        return switch (underCesa()) {
            case Standing.Salaried salaried -> salaried;
            case Standing.Associate associate ->
                throw new RuleBroken(NOT_YET_ASSOCIATE, "membershipId", associate.since());
        };
    }
}

package coop.alveole.domain.membership;

import static coop.alveole.domain.membership.MembershipRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.membership.MembershipCommand.*;
import coop.alveole.domain.membership.MembershipEvent.*;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RuleBroken;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** Decides about the contracts and the association of one membership; keeps only the state those decisions read. */
final class Contracts {
    private ContractHistory history = ContractHistory.NONE;
    private Standing standing = new Standing.Candidate();

    /** A CAPE ended early cannot be renewed, although its last day may be yet to come. */
    private LocalDate capeEndedEarlyOn = LocalDate.MIN;

    @CommandHandler
    void handle(SignCape command) {
        requireNoCesa();
        var cape = new ContractPeriod(ContractKind.CAPE, command.startsOn(), command.endsOn());
        history.breachesOfSigning(cape, command.signedOn(), "startsOn").refuse();
        apply(new CapeSigned(command.membershipId(), command.signedOn(), cape.startsOn(), cape.endsOn()));
    }

    @CommandHandler
    void handle(RenewCape command) {
        var startsOn = capeInForce().dayAfter();
        var period = new ContractPeriod(ContractKind.CAPE, startsOn, command.endsOn());
        history.breachesOfSigning(period, command.signedOn(), "endsOn").refuse();
        apply(new CapeRenewed(command.membershipId(), command.signedOn(), startsOn, command.endsOn()));
    }

    @CommandHandler
    void handle(EndCape command) {
        var cape = capeInForce();
        var lastDay = command.lastDay();
        DATES_IN_ORDER.require(!lastDay.isBefore(cape.startsOn()), "lastDay", cape.startsOn(), lastDay);
        CAPE_ENDED_BEFORE_ITS_TERM.require(lastDay.isBefore(cape.endsOn()), "lastDay", cape.endsOn());
        apply(new CapeEnded(command.membershipId(), lastDay, CapeEnd.EARLY_END));
    }

    @CommandHandler
    void handle(SignCesa command) {
        var signedOn = command.signedOn();
        requireNoCesa();
        var earlier = history.givingWayToCesaOn(signedOn);
        var by = earlier.associateBy(signedOn);
        boolean isAssociate = standing instanceof Standing.AssociateWithoutContract;
        ASSOCIATE_WITHIN_THREE_YEARS.require(isAssociate || by.isAfter(signedOn), "signedOn", by);
        sign(command.membershipId(), signedOn, earlier);
    }

    @CommandHandler
    void handle(SignCesaOnAdmission command) {
        requireNoCesa();
        sign(command.membershipId(), command.signedOn(), history.givingWayToCesaOn(command.signedOn()));
        apply(new AssociateAdmitted(command.membershipId(), command.assemblyId(), command.signedOn()));
    }

    @CommandHandler
    void handle(EndCesa command) {
        var cesa = underCesa();
        var lastDay = command.lastDay();
        DATES_IN_ORDER.require(!lastDay.isBefore(cesa.signedOn()), "lastDay", cesa.signedOn(), lastDay);
        if (cesa instanceof Standing.Salaried salaried)
            ENDED_BY_LAW_ALREADY.require(!lastDay.isAfter(salaried.associateBy()), "lastDay", salaried.associateBy());
        apply(new CesaEnded(command.membershipId(), cesa.signedOn(), lastDay, command.cause()));
    }

    @CommandHandler
    void handle(ConfirmEndForNonAssociation command) {
        var salaried = salaried();
        var by = salaried.associateBy();
        ENDED_BY_LAW_LATER.require(command.confirmedOn().isAfter(by), "confirmedOn", by);
        apply(new ContractEndedForNonAssociation(
                command.membershipId(), salaried.signedOn(), by, command.confirmedOn()));
    }

    @CommandHandler
    void handle(AdmitAssociate command) {
        var salaried = salaried();
        var day = command.admittedOn();
        ADMITTED_UNDER_THE_CESA.require(!day.isBefore(salaried.signedOn()), "admittedOn", salaried.signedOn());
        ASSOCIATE_WITHIN_THREE_YEARS.require(
                !day.isAfter(salaried.associateBy()), "admittedOn", salaried.associateBy());
        apply(new AssociateAdmitted(command.membershipId(), command.assemblyId(), day));
    }

    @CommandHandler
    void handle(RecordPastDiagnostic command) {
        apply(new PastDiagnosticRecorded(command.membershipId(), command.heldOn()));
    }

    @CommandHandler
    void handle(RecordPastContract command) {
        var past = new ContractPeriod(command.kind(), command.startsOn(), command.endsOn());
        var breaches = history.breachesOf(past, "startsOn");
        apply(
                switch (standing) {
                    case Standing.Candidate _, Standing.AssociateWithoutContract _ ->
                        new PastContractRecorded(
                                command.membershipId(), past.kind(), past.startsOn(), past.endsOn(), breaches.rules());
                    case Standing.UnderCesa cesa -> earlierContract(command.membershipId(), past, cesa, breaches);
                });
    }

    @CommandHandler
    void handle(RecordPastCesa command) {
        requireNoCesa();
        var signedOn = command.signedOn();
        var by = history.associateBy(signedOn);
        var broken = history.breachesOfCesa(signedOn)
                .check(by.isAfter(signedOn), ASSOCIATE_WITHIN_THREE_YEARS, "signedOn", by)
                .rules();
        apply(new PastCesaRecorded(command.membershipId(), signedOn, by, history.warnOn(signedOn), broken));
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

    private void learn(ContractKind kind, LocalDate startsOn, LocalDate endsOn) {
        history = history.and(new ContractPeriod(kind, startsOn, endsOn));
    }

    private void leaveCesa(LocalDate signedOn, LocalDate lastDay, Standing next) {
        learn(ContractKind.CESA, signedOn, lastDay);
        standing = next;
    }

    private void requireNoCesa() {
        if (standing instanceof Standing.UnderCesa cesa)
            throw new RuleBroken(NO_CESA_IN_FORCE, "membershipId", cesa.signedOn());
    }

    private ContractPeriod capeInForce() {
        return history.lastCape()
                .map(Cape::asOneContract)
                .filter(cape ->
                        standing instanceof Standing.Candidate && !cape.endsOn().equals(capeEndedEarlyOn))
                .orElseThrow(() -> new RuleBroken(CAPE_IN_FORCE, "membershipId"));
    }

    private Standing.UnderCesa underCesa() {
        if (standing instanceof Standing.UnderCesa cesa) return cesa;
        throw new RuleBroken(CESA_IN_FORCE, "membershipId");
    }

    private Standing.Salaried salaried() {
        return switch (underCesa()) {
            case Standing.Salaried salaried -> salaried;
            case Standing.Associate associate ->
                throw new RuleBroken(NOT_YET_ASSOCIATE, "membershipId", associate.since());
        };
    }

    private void sign(MembershipId id, LocalDate signedOn, ContractHistory earlier) {
        if (!earlier.equals(history)) apply(new CapeEnded(id, signedOn.minusDays(1), CapeEnd.CESA_SIGNED));
        apply(new CesaSigned(id, signedOn, earlier.associateBy(signedOn), earlier.warnOn(signedOn)));
    }

    private EarlierContractRecorded earlierContract(
            MembershipId id, ContractPeriod past, Standing.UnderCesa cesa, Breaches breaches) {
        var signedOn = cesa.signedOn();
        var known = history.and(past);
        var by = known.associateBy(signedOn);
        var broken = breaches.check(
                        past.endsOn().isBefore(signedOn), CONTRACTS_WITHOUT_OVERLAP, "startsOn", past.endsOn())
                .check(cesa.keeps(by), ASSOCIATE_WITHIN_THREE_YEARS, "startsOn", by)
                .rules();
        return new EarlierContractRecorded(
                id, past.kind(), past.startsOn(), past.endsOn(), by, known.warnOn(signedOn), broken);
    }
}

package coop.alveole.domain.membership;

import static coop.alveole.domain.membership.MembershipRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.membership.CapeEvent.*;
import coop.alveole.domain.membership.CesaEvent.*;
import coop.alveole.domain.membership.MembershipCommand.*;
import coop.alveole.domain.membership.association.Association;
import coop.alveole.domain.membership.exit.Exit;
import coop.alveole.domain.membership.integration.Integration;
import coop.alveole.domain.membership.terms.Terms;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandHandler;

/** Decides about the CESA of one membership, from its signature to its end. */
final class Cesas {
    private final Contracts contracts;
    private final Terms terms;
    private final Association association;
    private final Exit exit;
    private final Integration integration;

    Cesas(Contracts contracts, Terms terms, Association association, Exit exit, Integration integration) {
        this.contracts = contracts;
        this.terms = terms;
        this.association = association;
        this.exit = exit;
        this.integration = integration;
    }

    @CommandHandler
    void handle(SignCesa command) {
        var signedOn = command.signedOn();
        contracts.requireNoCesa();
        integration.requireReadyOn(command.signedOn(), command.parameters().prerequisites());
        var earlier = contracts.history().givingWayToCesaOn(signedOn);
        var by = earlier.associateBy(signedOn);
        boolean isAssociate = association.since().isPresent();
        ASSOCIATE_WITHIN_THREE_YEARS.require(isAssociate || by.isAfter(signedOn), "signedOn", by);
        sign(command.membershipId(), signedOn, earlier, signed -> association.employ(signedOn, signed));
    }

    @CommandHandler
    void handle(SignCesaOnAdmission command) {
        contracts.requireNoCesa();
        association.requireNotYet();
        command.assembly().requireHeldOn(command.signedOn(), "signedOn");
        integration.requireReadyOn(command.signedOn(), command.parameters().prerequisites());
        var signedOn = command.signedOn();
        var earlier = contracts.history().givingWayToCesaOn(signedOn);
        sign(command.membershipId(), signedOn, earlier, signed -> apply(signed));
        association.admitOnSigning(command.membershipId(), command.assemblyId(), command.signedOn());
    }

    @CommandHandler
    void handle(EndCesa command) {
        end(command.membershipId(), contracts.underCesa(), command.lastDay(), command.cause());
    }

    /** Whoever is no associate has no day after the last one to become one. */
    void end(MembershipId id, Standing.UnderCesa cesa, LocalDate lastDay, CesaEnd cause) {
        DATES_IN_ORDER.require(!lastDay.isBefore(cesa.signedOn()), "lastDay", cesa.signedOn(), lastDay);
        ENDED_BY_LAW_ALREADY.require(
                association.since().isPresent() || !lastDay.isAfter(cesa.associateBy()), "lastDay", cesa.associateBy());
        boolean takesTheStatus = !cause.leavesAssociate() && !isEmployedOtherwiseAfter(lastDay);
        if (takesTheStatus) association.requireEndingOn(lastDay);
        if (cause == CesaEnd.TRIAL_PERIOD) terms.requireTrialOn(lastDay);
        apply(new CesaEnded(id, cesa.signedOn(), lastDay, cause));
        if (takesTheStatus) association.endWithContract(id, lastDay);
    }

    @CommandHandler
    void handle(ConfirmEndForNonAssociation command) {
        var cesa = contracts.underCesa();
        association.requireNotYet();
        var id = command.membershipId();
        var by = cesa.associateBy();
        ENDED_BY_LAW_LATER.require(command.confirmedOn().isAfter(by), "confirmedOn", by);
        apply(new ContractEndedForNonAssociation(id, cesa.signedOn(), by, command.confirmedOn()));
        if (!isEmployedOtherwiseAfter(by)) association.endWithContract(id, by);
        if (!contracts.history().goesOnAfter(by)) exit.leaveByLaw(id, by);
    }

    private boolean isEmployedOtherwiseAfter(LocalDate lastDay) {
        return contracts
                .history()
                .jobs()
                .lastDay()
                .filter(end -> end.isAfter(lastDay))
                .isPresent();
    }

    private void sign(MembershipId id, LocalDate signedOn, ContractHistory earlier, Consumer<CesaSigned> record) {
        terms.requireCesa(signedOn, earlier);
        exit.enter(id, signedOn);
        if (!earlier.equals(contracts.history())) apply(new CapeEnded(id, signedOn.minusDays(1), CapeEnd.CESA_SIGNED));
        record.accept(new CesaSigned(id, signedOn, earlier.associateBy(signedOn), earlier.warnOn(signedOn)));
        terms.signed(id, signedOn);
    }
}

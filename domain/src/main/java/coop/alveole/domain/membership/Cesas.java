package coop.alveole.domain.membership;

import static coop.alveole.domain.membership.MembershipRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.membership.CapeEvent.*;
import coop.alveole.domain.membership.CesaEvent.*;
import coop.alveole.domain.membership.MembershipCommand.*;
import coop.alveole.domain.membership.MembershipEvent.*;
import coop.alveole.domain.membership.terms.Terms;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;

/** Decides about the CESA of one membership, from its signature to its end. */
final class Cesas {
    private final Contracts contracts;
    private final Terms terms;

    Cesas(Contracts contracts, Terms terms) {
        this.contracts = contracts;
        this.terms = terms;
    }

    @CommandHandler
    void handle(SignCesa command) {
        var signedOn = command.signedOn();
        contracts.requireNoCesa();
        var earlier = contracts.history().givingWayToCesaOn(signedOn);
        var by = earlier.associateBy(signedOn);
        boolean isAssociate = contracts.standing() instanceof Standing.AssociateWithoutContract;
        ASSOCIATE_WITHIN_THREE_YEARS.require(isAssociate || by.isAfter(signedOn), "signedOn", by);
        sign(command.membershipId(), signedOn, earlier);
    }

    @CommandHandler
    void handle(SignCesaOnAdmission command) {
        contracts.requireNoCesa();
        sign(command.membershipId(), command.signedOn(), contracts.history().givingWayToCesaOn(command.signedOn()));
        apply(new AssociateAdmitted(command.membershipId(), command.assemblyId(), command.signedOn()));
    }

    @CommandHandler
    void handle(EndCesa command) {
        var cesa = contracts.underCesa();
        var lastDay = command.lastDay();
        DATES_IN_ORDER.require(!lastDay.isBefore(cesa.signedOn()), "lastDay", cesa.signedOn(), lastDay);
        if (cesa instanceof Standing.Salaried salaried)
            ENDED_BY_LAW_ALREADY.require(!lastDay.isAfter(salaried.associateBy()), "lastDay", salaried.associateBy());
        if (command.cause() == CesaEnd.TRIAL_PERIOD) terms.requireTrialOn(lastDay);
        apply(new CesaEnded(command.membershipId(), cesa.signedOn(), lastDay, command.cause()));
    }

    @CommandHandler
    void handle(ConfirmEndForNonAssociation command) {
        var salaried = contracts.salaried();
        var by = salaried.associateBy();
        ENDED_BY_LAW_LATER.require(command.confirmedOn().isAfter(by), "confirmedOn", by);
        apply(new ContractEndedForNonAssociation(
                command.membershipId(), salaried.signedOn(), by, command.confirmedOn()));
    }

    private void sign(MembershipId id, LocalDate signedOn, ContractHistory earlier) {
        terms.requireCesa(signedOn, earlier);
        if (!earlier.equals(contracts.history())) apply(new CapeEnded(id, signedOn.minusDays(1), CapeEnd.CESA_SIGNED));
        apply(new CesaSigned(id, signedOn, earlier.associateBy(signedOn), earlier.warnOn(signedOn)));
        terms.signed(id, signedOn);
    }
}

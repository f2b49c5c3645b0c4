package coop.alveole.domain.membership;

import static coop.alveole.domain.membership.MembershipRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.membership.CapeEvent.*;
import coop.alveole.domain.membership.MembershipCommand.*;
import coop.alveole.domain.membership.exit.Exit;
import coop.alveole.domain.membership.integration.Integration;
import coop.alveole.domain.membership.terms.Terms;
import org.axonframework.commandhandling.CommandHandler;

/** Decides about the CAPE of one membership and its renewals. */
final class Capes {
    private final Contracts contracts;
    private final Terms terms;
    private final Exit exit;
    private final Integration integration;

    Capes(Contracts contracts, Terms terms, Exit exit, Integration integration) {
        this.contracts = contracts;
        this.terms = terms;
        this.exit = exit;
        this.integration = integration;
    }

    @CommandHandler
    void handle(SignCape command) {
        contracts.requireNoCesa();
        integration.requireReadyOn(command.signedOn(), command.parameters().prerequisites());
        var cape = new ContractPeriod(ContractKind.CAPE, command.startsOn(), command.endsOn());
        contracts
                .history()
                .breachesOfSigning(cape, command.signedOn(), "startsOn")
                .refuse();
        terms.requireCape();
        exit.enter(command.membershipId(), cape.startsOn());
        apply(new CapeSigned(command.membershipId(), command.signedOn(), cape.startsOn(), cape.endsOn()));
    }

    @CommandHandler
    void handle(RenewCape command) {
        var startsOn = contracts.capeInForce().dayAfter();
        var period = new ContractPeriod(ContractKind.CAPE, startsOn, command.endsOn());
        contracts
                .history()
                .breachesOfSigning(period, command.signedOn(), "endsOn")
                .refuse();
        apply(new CapeRenewed(command.membershipId(), command.signedOn(), startsOn, command.endsOn()));
    }

    @CommandHandler
    void handle(EndCape command) {
        var cape = contracts.capeInForce();
        var lastDay = command.lastDay();
        DATES_IN_ORDER.require(!lastDay.isBefore(cape.startsOn()), "lastDay", cape.startsOn(), lastDay);
        CAPE_ENDED_BEFORE_ITS_TERM.require(lastDay.isBefore(cape.endsOn()), "lastDay", cape.endsOn());
        apply(new CapeEnded(command.membershipId(), lastDay, CapeEnd.EARLY_END));
    }
}

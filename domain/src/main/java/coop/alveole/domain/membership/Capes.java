package coop.alveole.domain.membership;

import static coop.alveole.domain.membership.MembershipRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.membership.CapeEvent.*;
import coop.alveole.domain.membership.MembershipCommand.*;
import coop.alveole.domain.membership.exit.Exit;
import coop.alveole.domain.membership.integration.Integration;
import coop.alveole.domain.membership.terms.Terms;
import java.util.List;
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
        new NewCape(cape, "startsOn", command.parameters())
                .signedOn(command.signedOn(), contracts.history())
                .refuse();
        terms.requireCape();
        exit.enter(command.membershipId(), cape.startsOn());
        apply(new CapeSigned(command.membershipId(), command.signedOn(), cape.startsOn(), cape.endsOn()));
    }

    @CommandHandler
    void handle(RenewCape command) {
        var startsOn = contracts.capeInForce().dayAfter();
        var period = new ContractPeriod(ContractKind.CAPE, startsOn, command.endsOn());
        new NewCape(period, "endsOn", command.parameters())
                .signedOn(command.signedOn(), contracts.history())
                .refuse();
        apply(new CapeRenewed(command.membershipId(), command.signedOn(), startsOn, command.endsOn()));
    }

    /** Never backdated: the days between stay without a contract. What is renewed says what it said (CAPE-03). */
    @CommandHandler
    void handle(RenewCapeLate command) {
        var signedOn = command.signedOn();
        var lapsedOn = contracts.capeInForce().endsOn();
        CAPE_RENEWED_BEFORE_ITS_TERM.require(signedOn.isAfter(lapsedOn), "signedOn", lapsedOn);
        var period = new ContractPeriod(ContractKind.CAPE, signedOn, command.endsOn());
        new NewCape(period, "signedOn", command.parameters())
                .among(contracts.history().renewingLateOn(signedOn))
                .refuse();
        exit.enter(command.membershipId(), signedOn);
        apply(new CapeRenewedLate(
                command.membershipId(), lapsedOn, signedOn, command.endsOn(), List.of(CAPE_RENEWED_IN_TIME)));
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

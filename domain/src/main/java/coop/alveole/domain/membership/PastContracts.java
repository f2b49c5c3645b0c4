package coop.alveole.domain.membership;

import static coop.alveole.domain.membership.MembershipRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.membership.MembershipCommand.*;
import coop.alveole.domain.membership.PastEvent.*;
import coop.alveole.domain.shared.MembershipId;
import org.axonframework.commandhandling.CommandHandler;

/** Takes contracts of the past: only a contradiction is refused, what they broke in their time is flagged. */
final class PastContracts {
    private final Contracts contracts;

    PastContracts(Contracts contracts) {
        this.contracts = contracts;
    }

    @CommandHandler
    void handle(RecordPastDiagnostic command) {
        apply(new PastDiagnosticRecorded(command.membershipId(), command.heldOn()));
    }

    @CommandHandler
    void handle(RecordPastContract command) {
        var past = new ContractPeriod(command.kind(), command.startsOn(), command.endsOn());
        var breaches = contracts.history().breachesOf(past, "startsOn");
        apply(
                switch (contracts.standing()) {
                    case Standing.Candidate _, Standing.AssociateWithoutContract _ ->
                        new PastContractRecorded(
                                command.membershipId(), past.kind(), past.startsOn(), past.endsOn(), breaches.rules());
                    case Standing.UnderCesa cesa -> earlierContract(command.membershipId(), past, cesa, breaches);
                });
    }

    @CommandHandler
    void handle(RecordPastCesa command) {
        contracts.requireNoCesa();
        var signedOn = command.signedOn();
        var by = contracts.history().associateBy(signedOn);
        var broken = contracts
                .history()
                .breachesOfCesa(signedOn)
                .check(by.isAfter(signedOn), ASSOCIATE_WITHIN_THREE_YEARS, "signedOn", by)
                .rules();
        apply(new PastCesaRecorded(
                command.membershipId(), signedOn, by, contracts.history().warnOn(signedOn), broken));
    }

    private EarlierContractRecorded earlierContract(
            MembershipId id, ContractPeriod past, Standing.UnderCesa cesa, Breaches breaches) {
        var signedOn = cesa.signedOn();
        var known = contracts.history().and(past);
        var by = known.associateBy(signedOn);
        var broken = breaches.check(
                        past.endsOn().isBefore(signedOn), CONTRACTS_WITHOUT_OVERLAP, "startsOn", past.endsOn())
                .check(cesa.keeps(by), ASSOCIATE_WITHIN_THREE_YEARS, "startsOn", by)
                .rules();
        return new EarlierContractRecorded(
                id, past.kind(), past.startsOn(), past.endsOn(), by, known.warnOn(signedOn), broken);
    }
}

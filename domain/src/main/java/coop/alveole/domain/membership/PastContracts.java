package coop.alveole.domain.membership;

import static coop.alveole.domain.membership.MembershipRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.membership.MembershipCommand.*;
import coop.alveole.domain.membership.PastEvent.*;
import coop.alveole.domain.membership.association.Association;
import coop.alveole.domain.membership.exit.Exit;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;

/** Takes contracts of the past: only a contradiction is refused, what they broke in their time is flagged. */
final class PastContracts {
    private final Contracts contracts;
    private final Association association;
    private final Exit exit;

    PastContracts(Contracts contracts, Association association, Exit exit) {
        this.contracts = contracts;
        this.association = association;
        this.exit = exit;
    }

    @CommandHandler
    void handle(RecordPastDiagnostic command) {
        apply(new PastDiagnosticRecorded(command.membershipId(), command.heldOn()));
    }

    @CommandHandler
    void handle(RecordPastContract command) {
        var past = new ContractPeriod(command.kind(), command.startsOn(), command.endsOn());
        var breaches = contracts.history().breachesOf(past, "startsOn");
        exit.enterIfLater(command.membershipId(), past.startsOn());
        association.employ(
                past.startsOn(),
                switch (contracts.standing()) {
                    case Standing.NoCesa _ ->
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
                .check(keeps(signedOn, by), ASSOCIATE_WITHIN_THREE_YEARS, "signedOn", by)
                .rules();
        exit.enter(command.membershipId(), signedOn);
        association.employ(
                signedOn,
                new PastCesaRecorded(
                        command.membershipId(),
                        signedOn,
                        by,
                        contracts.history().warnOn(signedOn),
                        broken));
    }

    private EarlierContractRecorded earlierContract(
            MembershipId id, ContractPeriod past, Standing.UnderCesa cesa, Breaches breaches) {
        var signedOn = cesa.signedOn();
        var known = contracts.history().and(past);
        var by = known.associateBy(signedOn);
        var broken = breaches.check(
                        past.leavesRoomForCesaOn(signedOn), CONTRACTS_WITHOUT_OVERLAP, "startsOn", past.endsOn())
                .check(keeps(signedOn, by), ASSOCIATE_WITHIN_THREE_YEARS, "startsOn", by)
                .rules();
        return new EarlierContractRecorded(
                id, past.kind(), past.startsOn(), past.endsOn(), by, known.warnOn(signedOn), broken);
    }

    /** Whether the rule of the three years is kept, were that the last day. */
    private boolean keeps(LocalDate signedOn, LocalDate by) {
        return association.since().map(day -> !day.isAfter(by)).orElseGet(() -> by.isAfter(signedOn));
    }
}

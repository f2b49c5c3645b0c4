package coop.alveole.domain.membership;

import static coop.alveole.domain.membership.correction.CorrectionRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.membership.association.Association;
import coop.alveole.domain.membership.correction.CorrectionCommand.*;
import coop.alveole.domain.membership.correction.CorrectionEvent.*;
import coop.alveole.domain.shared.RuleBroken;
import org.axonframework.commandhandling.CommandHandler;

/** Puts right a date that was recorded wrongly: as with the past, what it breaks is flagged, never refused. */
final class Corrections {
    private final Contracts contracts;
    private final Association association;

    Corrections(Contracts contracts, Association association) {
        this.contracts = contracts;
        this.association = association;
    }

    @CommandHandler
    void handle(CorrectContract command) {
        var known = contracts.inTime(association.since());
        var wrong = known.beginningOn(command.kind(), command.startsOn())
                .filter(contracts::areOwn)
                .orElseThrow(() -> new RuleBroken(CONTRACT_RECORDED, "startsOn", command.startsOn()));
        var right = new ContractPeriod(command.kind(), command.correctedStartsOn(), command.correctedEndsOn());
        CORRECTION_CHANGES_SOMETHING.require(!right.equals(wrong), "correctedStartsOn");
        var corrected = known.with(wrong, right);
        apply(new ContractCorrected(
                command.membershipId(),
                right.kind(),
                wrong.startsOn(),
                wrong.endsOn(),
                right.startsOn(),
                right.endsOn(),
                command.reason(),
                corrected.associateBy().orElse(null),
                corrected.warnOn().orElse(null),
                corrected.brokenBy(right)));
    }

    @CommandHandler
    void handle(CorrectCesa command) {
        var wrong = contracts.underCesa().signedOn();
        var right = command.correctedSignedOn();
        CORRECTION_CHANGES_SOMETHING.require(!right.equals(wrong), "correctedSignedOn");
        var corrected = contracts.inTime(association.since()).withCesaOf(right);
        apply(new CesaCorrected(
                command.membershipId(),
                wrong,
                right,
                command.reason(),
                corrected.history().associateBy(right),
                corrected.history().warnOn(right),
                corrected.brokenByCesa()));
    }
}

package coop.alveole.domain.membership.terms;

import static coop.alveole.domain.membership.terms.TermsRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.membership.CapeEvent.CapeSigned;
import coop.alveole.domain.membership.CesaEvent.CesaSigned;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.ContractsInTime;
import coop.alveole.domain.membership.PastEvent;
import coop.alveole.domain.membership.PastEvent.*;
import coop.alveole.domain.membership.correction.CorrectionEvent;
import coop.alveole.domain.membership.correction.CorrectionEvent.*;
import coop.alveole.domain.membership.terms.TermsCommand.*;
import coop.alveole.domain.membership.terms.TermsEvent.*;
import coop.alveole.domain.shared.RuleBroken;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** Takes over what contracts said, and how they were amended: of a contract that is known, in whatever order. */
public final class PastTerms {
    private final Supplier<ContractsInTime> contracts;
    private final AmendmentNumbers numbers = new AmendmentNumbers();

    /** Of the last CESA. */
    private LocalDate cesaSignedOn = LocalDate.MIN;

    public PastTerms(Supplier<ContractsInTime> contracts) {
        this.contracts = contracts;
    }

    @CommandHandler
    void handle(RecordPastTerms command) {
        var startsOn = command.startsOn();
        var contract = contracts
                .get()
                .beginningOn(startsOn)
                .orElseThrow(() -> new RuleBroken(TERMS_OF_A_KNOWN_CONTRACT, "startsOn", startsOn));
        PAST_TERMS_SAY_SOMETHING.require(!command.terms().isEmpty(), "startsOn");
        apply(new PastTermsRecorded(command.membershipId(), contract.kind(), startsOn, command.terms()));
    }

    @CommandHandler
    void handle(RecordPastAmendment command) {
        var from = command.effectiveFrom();
        var contract = contracts
                .get()
                .runningOn(from)
                .orElseThrow(() -> new RuleBroken(AMENDMENT_OF_A_KNOWN_CONTRACT, "effectiveFrom", from));
        PAST_TERMS_SAY_SOMETHING.require(!command.changes().isEmpty(), "effectiveFrom");
        var startsOn = numbers.beginningOf(contract);
        int number = command.number().orElseGet(() -> numbers.next(contract.kind(), startsOn));
        AMENDMENT_NUMBERED_ONCE.require(!numbers.isTaken(contract.kind(), startsOn, number), "number", number);
        apply(new PastAmendmentRecorded(
                command.membershipId(), contract.kind(), startsOn, number, from, command.changes()));
    }

    @EventSourcingHandler
    void on(TermsEvent event) {
        switch (event) {
            case CapeAmended e -> numbers.take(ContractKind.CAPE, e.capeStartsOn(), e.number());
            case CesaAmended e -> numbers.take(ContractKind.CESA, cesaSignedOn, e.number());
            case PastAmendmentRecorded e -> numbers.take(e.kind(), e.contractStartsOn(), e.number());
            case CapeDrafted _, CesaDrafted _, TrialAgreed _, TrialRenewed _, PastTermsRecorded _ -> {}
        }
    }

    @EventSourcingHandler
    void on(CapeSigned event) {
        numbers.begins(ContractKind.CAPE, event.startsOn());
    }

    @EventSourcingHandler
    void on(CesaSigned event) {
        cesaSignedOn = event.signedOn();
    }

    @EventSourcingHandler
    void on(PastEvent event) {
        switch (event) {
            case PastCesaRecorded e -> cesaSignedOn = e.signedOn();
            case PastContractRecorded e -> numbers.begins(e.kind(), e.startsOn());
            case EarlierContractRecorded e -> numbers.begins(e.kind(), e.startsOn());
            case PastDiagnosticRecorded _ -> {}
        }
    }

    @EventSourcingHandler
    void on(CorrectionEvent event) {
        switch (event) {
            case ContractCorrected e -> numbers.move(e.kind(), e.wrongStartsOn(), e.startsOn());
            case CesaCorrected e -> {
                numbers.move(ContractKind.CESA, e.wrongSignedOn(), e.signedOn());
                cesaSignedOn = e.signedOn();
            }
            case AdmissionCorrected _ -> {}
        }
    }
}

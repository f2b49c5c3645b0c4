package coop.alveole.command.imports.differences;

import coop.alveole.command.imports.differences.Here.Sayer;
import coop.alveole.command.people.ContractChange;
import coop.alveole.command.people.ContractChange.Begun;
import coop.alveole.command.people.ContractChange.Corrected;
import coop.alveole.command.people.ContractChange.Ended;
import coop.alveole.domain.divergence.Told.*;
import coop.alveole.domain.divergence.ToldForGood.*;
import coop.alveole.domain.divergence.ToldSince.*;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.MembershipEvent.MembershipRegistered;
import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.membership.PastEvent.PastDiagnosticRecorded;
import coop.alveole.domain.membership.association.AssociationEvent.*;
import coop.alveole.domain.membership.correction.CorrectionEvent.AdmissionCorrected;
import coop.alveole.domain.membership.exit.ExitEvent.*;
import coop.alveole.domain.membership.integration.IntegrationEvent.*;
import coop.alveole.domain.membership.placement.PlacementEvent.*;
import coop.alveole.domain.membership.terms.TermsEvent;
import coop.alveole.domain.membership.terms.TermsEvent.*;
import java.util.Optional;

/** What each fact of a path says in the terms of an export, which tells nothing of the others. */
final class PathOnRecord {
    private PathOnRecord() {}

    static Here with(Here here, MembershipFact fact, Sayer sayer) {
        return switch (fact) {
            case MembershipRegistered e -> here.with(new Territory(e.territory()), e.effectiveOn(), sayer);
            case TerritoryMoved e -> here.with(new Territory(e.territory()), e.effectiveOn(), sayer);
            case AdvisorAssigned e -> here.with(new Advisor(e.advisor()), e.effectiveOn(), sayer);
            case ReferrerRecorded e -> here.with(new Prescriber(e.organisation()), e.effectiveOn(), sayer);
            case InformationMeetingAttended e -> here.with(new Meeting(e.heldOn()), e.effectiveOn(), sayer);
            case DiagnosticHeld e -> here.with(new Diagnostic(e.heldOn()), e.effectiveOn(), sayer);
            case PastDiagnosticRecorded e -> here.with(new Diagnostic(e.heldOn()), e.effectiveOn(), sayer);
            case EntryDeclined e -> here.with(new Decline(e.words()), e.effectiveOn(), sayer);
            case PastDeclineRecorded e -> here.with(new Decline(e.words()), e.effectiveOn(), sayer);
            case AssociateAdmitted e -> here.with(new Admission(e.admittedOn()), e.effectiveOn(), sayer);
            case PastAdmissionRecorded e -> here.with(new Admission(e.admittedOn()), e.effectiveOn(), sayer);
            case AdmissionCorrected e ->
                here.without(new Admission(e.wrongAdmittedOn()))
                        .with(new Admission(e.admittedOn()), e.effectiveOn(), sayer);
            case MemberLeft e -> here.with(new Exit(e.lastDay(), e.kind(), e.reason()), e.effectiveOn(), sayer);
            case PastExitRecorded e -> here.with(new Exit(e.lastDay(), e.kind(), e.reason()), e.effectiveOn(), sayer);
            case TermsEvent event -> terms(here, event, sayer);
            default ->
                ContractChange.of(fact).map(change -> with(here, change, sayer)).orElse(here);
        };
    }

    private static Here terms(Here here, TermsEvent event, Sayer sayer) {
        return switch (event) {
            case PastTermsRecorded e ->
                type(e.kind()).map(type -> terms(here, type, e, sayer)).orElse(here);
            case PastAmendmentRecorded e ->
                here.with(new Amendment(e.effectiveFrom(), e.number(), e.changes()), e.effectiveOn(), sayer);
            case CapeAmended e ->
                here.with(new Amendment(e.effectiveFrom(), e.number(), e.changes()), e.effectiveOn(), sayer);
            case CesaAmended e ->
                here.with(new Amendment(e.effectiveFrom(), e.number(), e.changes()), e.effectiveOn(), sayer);
            case CapeDrafted _, CesaDrafted _, TrialAgreed _, TrialRenewed _ -> here;
        };
    }

    private static Here terms(Here here, Contract.Type type, PastTermsRecorded e, Sayer sayer) {
        for (var detail : e.terms())
            here = here.with(new Term(type, e.contractStartsOn(), detail), e.effectiveOn(), sayer);
        return here;
    }

    private static Here with(Here here, ContractChange change, Sayer sayer) {
        var type = type(change.kind());
        return type.map(of -> switch (change) {
                    case Begun begun -> here.with(contract(of, begun), sayer);
                    case Ended ended -> here.ending(of, ended.lastDay(), sayer);
                    case Corrected corrected ->
                        here.corrected(contract(of, corrected.wrong()), contract(of, corrected.right()), sayer);
                })
                .orElse(here);
    }

    private static Contract contract(Contract.Type type, Begun begun) {
        return new Contract(type, begun.startsOn(), begun.endsOn());
    }

    /** No export tells of the jobs of the support team: they stand beside the others, and are none of them. */
    private static Optional<Contract.Type> type(ContractKind kind) {
        return switch (kind) {
            case CAPE -> Optional.of(Contract.Type.CAPE);
            case CESA -> Optional.of(Contract.Type.CESA);
            case EMPLOYMENT -> Optional.of(Contract.Type.EMPLOYMENT);
            case SUPPORT_TEAM -> Optional.empty();
        };
    }
}

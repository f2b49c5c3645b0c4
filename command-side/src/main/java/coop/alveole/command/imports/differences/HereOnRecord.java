package coop.alveole.command.imports.differences;

import coop.alveole.command.imports.differences.Here.Sayer;
import coop.alveole.domain.divergence.DivergenceEvent;
import coop.alveole.domain.divergence.Told.*;
import coop.alveole.domain.membership.CapeEvent.*;
import coop.alveole.domain.membership.CesaEvent.*;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.MembershipEvent;
import coop.alveole.domain.membership.MembershipEvent.*;
import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.membership.PastEvent.*;
import coop.alveole.domain.membership.correction.CorrectionEvent.*;
import coop.alveole.domain.membership.employment.EmploymentEvent.*;
import coop.alveole.domain.membership.integration.IntegrationEvent.*;
import coop.alveole.domain.membership.placement.PlacementEvent.*;
import coop.alveole.domain.people.PersonEvent;
import coop.alveole.domain.people.PersonEvent.*;
import coop.alveole.domain.shared.DivergencesId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads in the record itself, never in a read model, what it says of somebody. */
@Component
public class HereOnRecord {
    private final EventStore events;

    HereOnRecord(EventStore events) {
        this.events = events;
    }

    public Here of(PersonId person) {
        return Stream.of(
                        person.value(),
                        MembershipId.of(person).value(),
                        DivergencesId.of(person).value())
                .flatMap(object -> events.readEvents(object).asStream())
                .reduce(Here.NOBODY, HereOnRecord::with, (_, later) -> later);
    }

    static Here with(Here here, EventMessage<?> fact) {
        var sayer = "import".equals(fact.getMetaData().get("origin")) ? Sayer.IMPORT : Sayer.HOUSE;
        return switch (fact.getPayload()) {
            case PersonEvent event -> with(here, event, sayer);
            case MembershipEvent event -> with(here, event, sayer);
            case DivergenceEvent event -> here.with(event);
            case MembershipFact event -> withFact(here, event, sayer);
            default -> here;
        };
    }

    private static Here with(Here here, PersonEvent event, Sayer sayer) {
        return switch (event) {
            case PersonRecorded e -> words(here.known(), e.details(), e.recordedOn(), sayer);
            case DetailsChanged e -> words(here, e.details(), e.changedOn(), sayer);
            case DetailEmptied e -> here.emptied(subject(e.field()), e.emptiedOn(), sayer);
            case KeysDestroyed _ -> here.erased();
            case ResidencePermitRecorded e -> here.with(new Permit(e.validUntil()), e.effectiveOn(), sayer);
            case MedicalVisitRecorded e -> here.with(new Visit(e.heldOn(), e.nextBy()), e.effectiveOn(), sayer);
            case AccessRequested _, AccessAnswered _, ErasureRequested _, ErasureAnswered _ -> here;
        };
    }

    private static Here with(Here here, MembershipEvent event, Sayer sayer) {
        return switch (event) {
            case MembershipRegistered e -> here.with(new Territory(e.territory()), e.effectiveOn(), sayer);
            case PastDiagnosticRecorded e -> here.with(new Diagnostic(e.heldOn()), e.effectiveOn(), sayer);
            case CapeSigned e -> here.with(contract(ContractKind.CAPE, e.startsOn(), e.endsOn()), sayer);
            case CapeRenewed e -> here.with(contract(ContractKind.CAPE, e.startsOn(), e.endsOn()), sayer);
            case CapeRenewedLate e -> here.with(contract(ContractKind.CAPE, e.signedOn(), e.endsOn()), sayer);
            case CapeEnded e -> here.ending(Contract.Type.CAPE, e.lastDay(), sayer);
            case CesaSigned e -> here.with(contract(ContractKind.CESA, e.signedOn(), null), sayer);
            case CesaEnded e -> here.ending(Contract.Type.CESA, e.lastDay(), sayer);
            case ContractEndedForNonAssociation e -> here.ending(Contract.Type.CESA, e.lastDay(), sayer);
            case PastContractRecorded e -> here.with(contract(e.kind(), e.startsOn(), e.endsOn()), sayer);
            case EarlierContractRecorded e -> here.with(contract(e.kind(), e.startsOn(), e.endsOn()), sayer);
            case PastCesaRecorded e -> here.with(contract(ContractKind.CESA, e.signedOn(), null), sayer);
        };
    }

    /** The facts of the path that an export tells too; it knows nothing of the others. */
    private static Here withFact(Here here, MembershipFact event, Sayer sayer) {
        return switch (event) {
            case TerritoryMoved e -> here.with(new Territory(e.territory()), e.effectiveOn(), sayer);
            case ReferrerRecorded e -> here.with(new Prescriber(e.organisation()), e.effectiveOn(), sayer);
            case InformationMeetingAttended e -> here.with(new Meeting(e.heldOn()), e.effectiveOn(), sayer);
            case DiagnosticHeld e -> here.with(new Diagnostic(e.heldOn()), e.effectiveOn(), sayer);
            case EmploymentSigned e -> here.with(contract(e.capacity().contract(), e.startsOn(), e.endsOn()), sayer);
            case EmploymentEnded e -> here.ending(type(e.kind()), e.lastDay(), sayer);
            case ContractCorrected e ->
                here.corrected(
                        contract(e.kind(), e.wrongStartsOn(), e.wrongEndsOn()),
                        contract(e.kind(), e.startsOn(), e.endsOn()),
                        sayer);
            case CesaCorrected e ->
                here.corrected(
                        contract(ContractKind.CESA, e.wrongSignedOn(), null),
                        contract(ContractKind.CESA, e.signedOn(), null),
                        sayer);
            default -> here;
        };
    }

    private static Here words(Here here, List<PersonalDetail> details, LocalDate from, Sayer sayer) {
        for (var detail : details) here = here.with(new Words(detail), from, sayer);
        return here;
    }

    private static Subject subject(PersonalField field) {
        return new Subject(Kind.WORDS, field.name());
    }

    private static Contract contract(ContractKind kind, LocalDate startsOn, @Nullable LocalDate endsOn) {
        return new Contract(type(kind), startsOn, endsOn);
    }

    private static Contract.Type type(ContractKind kind) {
        return switch (kind) {
            case CAPE -> Contract.Type.CAPE;
            case CESA -> Contract.Type.CESA;
            case EMPLOYMENT, SUPPORT_TEAM -> Contract.Type.EMPLOYMENT;
        };
    }
}

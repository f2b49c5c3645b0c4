package coop.alveole.domain.membership.attachment;

import coop.alveole.domain.membership.CapeEvent.*;
import coop.alveole.domain.membership.CesaEvent.CesaSigned;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.MembershipEvent.*;
import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.membership.PastEvent.*;
import coop.alveole.domain.membership.attachment.AttachedTo.Kind;
import coop.alveole.domain.membership.correction.CorrectionEvent.CesaCorrected;
import coop.alveole.domain.membership.correction.CorrectionEvent.ContractCorrected;
import coop.alveole.domain.membership.employment.EmploymentEvent.EmploymentSigned;
import coop.alveole.domain.membership.integration.IntegrationEvent.*;
import coop.alveole.domain.membership.terms.TermsEvent.*;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something of a path that files may be attached to; {@code instead} is how it was called before its day was put right,
 * where it was called so at all.
 */
public record Step(AttachedTo what, Paper paper, Optional<AttachedTo> instead) {
    /** Whether the signed paper is waited for: what another software knew before us is not. */
    public enum Paper {
        ASKED,
        NOT_ASKED
    }

    /** None of a fact that no file is attached to; two where a day put right is that of a first period or of a renewal. */
    public static Stream<Step> of(MembershipFact fact) {
        return switch (fact) {
            case CapeSigned e -> signed(Kind.CAPE, e.signedOn());
            case CapeRenewed e -> signed(Kind.CAPE_RENEWAL, e.signedOn());
            case CapeRenewedLate e -> signed(Kind.CAPE_RENEWAL, e.signedOn());
            case CapeAmended e -> signed(Kind.CAPE_AMENDMENT, e.signedOn());
            case CesaSigned e -> signed(Kind.CESA, e.signedOn());
            case CesaAmended e -> signed(Kind.CESA_AMENDMENT, e.signedOn());
            case EmploymentSigned e -> known(Kind.EMPLOYMENT, e.startsOn());
            case PastContractRecorded e -> known(contract(e.kind()), e.startsOn());
            case EarlierContractRecorded e -> known(contract(e.kind()), e.startsOn());
            case PastCesaRecorded e -> known(Kind.CESA, e.signedOn());
            case PastAmendmentRecorded e -> known(amendment(e.kind()), e.effectiveFrom());
            case InformationMeetingAttended e -> known(Kind.INFORMATION_MEETING, e.heldOn());
            case OrientationCommitteeAttended e -> known(Kind.ORIENTATION_COMMITTEE, e.heldOn());
            case DiagnosticHeld e -> known(Kind.DIAGNOSTIC, e.heldOn());
            case CesaCorrected e -> Stream.of(putRight(Kind.CESA, e.wrongSignedOn(), e.signedOn()));
            case ContractCorrected e ->
                contracts(e.kind()).map(kind -> putRight(kind, e.wrongStartsOn(), e.startsOn()));
            default -> Stream.empty();
        };
    }

    private static Step putRight(Kind kind, LocalDate wrong, LocalDate right) {
        return new Step(new AttachedTo(kind, right), Paper.NOT_ASKED, Optional.of(new AttachedTo(kind, wrong)));
    }

    private static Stream<Step> signed(Kind kind, LocalDate on) {
        return Stream.of(new Step(new AttachedTo(kind, on), Paper.ASKED, Optional.empty()));
    }

    private static Stream<Step> known(Kind kind, LocalDate on) {
        return Stream.of(new Step(new AttachedTo(kind, on), Paper.NOT_ASKED, Optional.empty()));
    }

    private static Kind contract(ContractKind kind) {
        return switch (kind) {
            case CAPE -> Kind.CAPE;
            case CESA -> Kind.CESA;
            case EMPLOYMENT, SUPPORT_TEAM -> Kind.EMPLOYMENT;
        };
    }

    private static Stream<Kind> contracts(ContractKind kind) {
        return kind == ContractKind.CAPE ? Stream.of(Kind.CAPE, Kind.CAPE_RENEWAL) : Stream.of(contract(kind));
    }

    private static Kind amendment(ContractKind kind) {
        return kind == ContractKind.CAPE ? Kind.CAPE_AMENDMENT : Kind.CESA_AMENDMENT;
    }
}

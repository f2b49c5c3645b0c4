package coop.alveole.domain.membership.attachment;

import coop.alveole.domain.membership.CapeEvent.*;
import coop.alveole.domain.membership.CesaEvent.CesaSigned;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.MembershipEvent.*;
import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.membership.PastEvent.*;
import coop.alveole.domain.membership.attachment.AttachedTo.Kind;
import coop.alveole.domain.membership.correction.CorrectionEvent.CesaCorrected;
import coop.alveole.domain.membership.employment.EmploymentEvent.EmploymentSigned;
import coop.alveole.domain.membership.integration.IntegrationEvent.*;
import coop.alveole.domain.membership.terms.TermsEvent.*;
import java.time.LocalDate;
import java.util.Optional;

/** Something of a path that files may be attached to; {@code instead} is how it was called before its day was put right. */
public record Step(AttachedTo what, Paper paper, Optional<AttachedTo> instead) {
    /** Whether the signed paper is waited for: what another software knew before us is not. */
    public enum Paper {
        ASKED,
        NOT_ASKED
    }

    /** Empty of a fact that no file is attached to. */
    public static Optional<Step> of(MembershipFact fact) {
        return switch (fact) {
            case CapeSigned e -> signed(Kind.CAPE, e.signedOn());
            case CapeRenewed e -> signed(Kind.CAPE_RENEWAL, e.signedOn());
            case CapeRenewedLate e -> signed(Kind.CAPE_RENEWAL, e.signedOn());
            case CapeAmended e -> signed(Kind.CAPE_AMENDMENT, e.signedOn());
            case CesaSigned e -> signed(Kind.CESA, e.signedOn());
            case CesaAmended e -> signed(Kind.CESA_AMENDMENT, e.signedOn());
            case EmploymentSigned e -> known(Kind.EMPLOYMENT, e.startsOn());
            case PastContractRecorded e -> known(contract(e.kind()), e.startsOn());
            case PastCesaRecorded e -> known(Kind.CESA, e.signedOn());
            case PastAmendmentRecorded e -> known(amendment(e.kind()), e.effectiveFrom());
            case InformationMeetingAttended e -> known(Kind.INFORMATION_MEETING, e.heldOn());
            case OrientationCommitteeAttended e -> known(Kind.ORIENTATION_COMMITTEE, e.heldOn());
            case DiagnosticHeld e -> known(Kind.DIAGNOSTIC, e.heldOn());
            case CesaCorrected e ->
                Optional.of(new Step(
                        new AttachedTo(Kind.CESA, e.signedOn()),
                        Paper.NOT_ASKED,
                        Optional.of(new AttachedTo(Kind.CESA, e.wrongSignedOn()))));
            default -> Optional.empty();
        };
    }

    private static Optional<Step> signed(Kind kind, LocalDate on) {
        return Optional.of(new Step(new AttachedTo(kind, on), Paper.ASKED, Optional.empty()));
    }

    private static Optional<Step> known(Kind kind, LocalDate on) {
        return Optional.of(new Step(new AttachedTo(kind, on), Paper.NOT_ASKED, Optional.empty()));
    }

    private static Kind contract(ContractKind kind) {
        return switch (kind) {
            case CAPE -> Kind.CAPE;
            case CESA -> Kind.CESA;
            case EMPLOYMENT, SUPPORT_TEAM -> Kind.EMPLOYMENT;
        };
    }

    private static Kind amendment(ContractKind kind) {
        return kind == ContractKind.CAPE ? Kind.CAPE_AMENDMENT : Kind.CESA_AMENDMENT;
    }
}

package coop.alveole.command.people;

import coop.alveole.domain.membership.CapeEvent.*;
import coop.alveole.domain.membership.CesaEvent.*;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.MembershipEvent;
import coop.alveole.domain.membership.MembershipEvent.*;
import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.membership.PastEvent.*;
import coop.alveole.domain.membership.correction.CorrectionEvent;
import coop.alveole.domain.membership.correction.CorrectionEvent.*;
import coop.alveole.domain.membership.employment.EmploymentEvent;
import coop.alveole.domain.membership.employment.EmploymentEvent.*;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a fact says of the contracts of a membership, whichever of its parts said it. */
public sealed interface ContractChange {
    ContractKind kind();

    /** Both ends included; without {@code endsOn} it goes on. */
    record Begun(
            ContractKind kind, LocalDate startsOn, @Nullable LocalDate endsOn) implements ContractChange {}

    /** Whatever of that kind would run longer ends that day. */
    record Ended(ContractKind kind, LocalDate lastDay) implements ContractChange {}

    /** As if the wrong one had never been said. */
    record Corrected(Begun wrong, Begun right) implements ContractChange {
        @Override
        public ContractKind kind() {
            return right.kind;
        }
    }

    static Optional<ContractChange> of(MembershipFact fact) {
        return switch (fact) {
            case MembershipEvent event -> of(event);
            case EmploymentEvent event -> Optional.of(of(event));
            case CorrectionEvent event -> of(event);
            default -> Optional.empty();
        };
    }

    private static Optional<ContractChange> of(MembershipEvent event) {
        return switch (event) {
            case MembershipRegistered _, PastDiagnosticRecorded _ -> Optional.empty();
            case CapeSigned e -> begun(ContractKind.CAPE, e.startsOn(), e.endsOn());
            case CapeRenewed e -> begun(ContractKind.CAPE, e.startsOn(), e.endsOn());
            case CapeRenewedLate e -> begun(ContractKind.CAPE, e.signedOn(), e.endsOn());
            case CapeEnded e -> Optional.of(new Ended(ContractKind.CAPE, e.lastDay()));
            case CesaSigned e -> begun(ContractKind.CESA, e.signedOn(), null);
            case CesaEnded e -> Optional.of(new Ended(ContractKind.CESA, e.lastDay()));
            case ContractEndedForNonAssociation e -> Optional.of(new Ended(ContractKind.CESA, e.lastDay()));
            case PastContractRecorded e -> begun(e.kind(), e.startsOn(), e.endsOn());
            case PastCesaRecorded e -> begun(ContractKind.CESA, e.signedOn(), null);
            case EarlierContractRecorded e -> begun(e.kind(), e.startsOn(), e.endsOn());
        };
    }

    private static ContractChange of(EmploymentEvent event) {
        return switch (event) {
            case EmploymentSigned e -> new Begun(e.capacity().contract(), e.startsOn(), e.endsOn());
            case EmploymentEnded e -> new Ended(e.kind(), e.lastDay());
        };
    }

    private static Optional<ContractChange> of(CorrectionEvent event) {
        return switch (event) {
            case ContractCorrected e ->
                Optional.of(new Corrected(
                        new Begun(e.kind(), e.wrongStartsOn(), e.wrongEndsOn()),
                        new Begun(e.kind(), e.startsOn(), e.endsOn())));
            case CesaCorrected e ->
                Optional.of(new Corrected(
                        new Begun(ContractKind.CESA, e.wrongSignedOn(), null),
                        new Begun(ContractKind.CESA, e.signedOn(), null)));
            case AdmissionCorrected _ -> Optional.empty();
        };
    }

    private static Optional<ContractChange> begun(ContractKind kind, LocalDate startsOn, @Nullable LocalDate endsOn) {
        return Optional.of(new Begun(kind, startsOn, endsOn));
    }
}

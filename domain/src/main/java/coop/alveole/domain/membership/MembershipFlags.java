package coop.alveole.domain.membership;

import coop.alveole.domain.membership.CapeEvent.*;
import coop.alveole.domain.membership.CesaEvent.*;
import coop.alveole.domain.membership.MembershipEvent.MembershipRegistered;
import coop.alveole.domain.membership.PastEvent.*;
import coop.alveole.domain.membership.flag.FlagChange;
import java.util.stream.Stream;

/** What the contracts of a membership say of the rules they broke. */
final class MembershipFlags {
    private MembershipFlags() {}

    static Stream<FlagChange> of(MembershipEvent event) {
        return switch (event) {
            case MembershipRegistered _,
                    PastDiagnosticRecorded _,
                    CapeRenewed _,
                    CapeEnded _,
                    CesaEnded _,
                    ContractEndedForNonAssociation _ -> Stream.of();
            case CapeSigned e -> Stream.of(FlagChange.ofEntry(e.signedOn()));
            case CesaSigned e -> Stream.of(FlagChange.ofEntry(e.signedOn()));
            case CapeRenewedLate e -> Stream.of(FlagChange.of(ContractKind.CAPE, e.signedOn(), e.broken()));
            case PastContractRecorded e -> entered(e.kind(), FlagChange.of(e.kind(), e.startsOn(), e.broken()));
            case EarlierContractRecorded e -> entered(e.kind(), FlagChange.of(e.kind(), e.startsOn(), e.broken()));
            case PastCesaRecorded e ->
                entered(ContractKind.CESA, FlagChange.of(ContractKind.CESA, e.signedOn(), e.broken()));
        };
    }

    private static Stream<FlagChange> entered(ContractKind contract, FlagChange change) {
        return contract.isEntry() ? Stream.of(change, FlagChange.ofEntry(change.from())) : Stream.of(change);
    }
}

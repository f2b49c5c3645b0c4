package coop.alveole.domain.membership.correction;

import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.correction.CorrectionEvent.*;
import coop.alveole.domain.membership.flag.FlagChange;

/** What a fact put right says of the rules it breaks now: what was said of the wrong one no longer holds. */
final class CorrectionFlags {
    private CorrectionFlags() {}

    static FlagChange of(CorrectionEvent event) {
        return switch (event) {
            case ContractCorrected e -> FlagChange.corrected(e.kind(), e.wrongStartsOn(), e.startsOn(), e.broken());
            case CesaCorrected e ->
                FlagChange.corrected(ContractKind.CESA, e.wrongSignedOn(), e.signedOn(), e.broken());
            case AdmissionCorrected e -> FlagChange.ofAdmission(e.wrongAdmittedOn(), e.admittedOn(), e.broken());
        };
    }
}

package coop.alveole.domain.membership;

import coop.alveole.domain.shared.ExitKind;
import java.util.Optional;

/** Why a CESA or an employment contract ended (rupture). Some causes leave an associate their status (COOP-11: loi 78-763 art. 10 and 11). */
public enum CesaEnd {
    RESIGNATION(false),
    MUTUAL_AGREEMENT(false),
    TRIAL_PERIOD(false),
    DISMISSAL(false),
    RETIREMENT(true),
    ECONOMIC_DISMISSAL(true),
    UNFITNESS(true),
    DEATH(false);

    private final boolean leavesAssociate;

    CesaEnd(boolean leavesAssociate) {
        this.leavesAssociate = leavesAssociate;
    }

    /** As an exit of that kind ends it; empty for the kinds that end no contract of employment. */
    static Optional<CesaEnd> of(ExitKind exit) {
        return switch (exit) {
            case RESIGNATION -> Optional.of(RESIGNATION);
            case MUTUAL_AGREEMENT -> Optional.of(MUTUAL_AGREEMENT);
            case TRIAL_PERIOD -> Optional.of(TRIAL_PERIOD);
            case DISMISSAL -> Optional.of(DISMISSAL);
            case RETIREMENT -> Optional.of(RETIREMENT);
            case ECONOMIC_DISMISSAL -> Optional.of(ECONOMIC_DISMISSAL);
            case UNFITNESS -> Optional.of(UNFITNESS);
            case DEATH -> Optional.of(DEATH);
            case NON_ASSOCIATION, END_OF_CAPE, WITHDRAWAL, EXCLUSION -> Optional.empty();
        };
    }

    public boolean leavesAssociate() {
        return leavesAssociate;
    }
}

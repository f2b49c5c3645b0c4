package coop.alveole.domain.membership;

/** Why a CESA ended (rupture). Some causes leave an associate their status (COOP-11: loi 78-763 art. 10 and 11). */
public enum CesaEnd {
    RESIGNATION(false),
    MUTUAL_AGREEMENT(false),
    TRIAL_PERIOD(false),
    DISMISSAL(false),
    RETIREMENT(true),
    ECONOMIC_DISMISSAL(true),
    UNFITNESS(true);

    private final boolean leavesAssociate;

    CesaEnd(boolean leavesAssociate) {
        this.leavesAssociate = leavesAssociate;
    }

    public boolean leavesAssociate() {
        return leavesAssociate;
    }
}

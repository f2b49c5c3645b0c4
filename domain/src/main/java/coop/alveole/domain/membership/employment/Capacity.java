package coop.alveole.domain.membership.employment;

import coop.alveole.domain.membership.ContractKind;

/** As what somebody is employed. */
public enum Capacity {
    /** The shared services of the cooperative (équipe d'appui). */
    SUPPORT_TEAM(ContractKind.SUPPORT_TEAM),
    /** For one's own activity, as it was done before there was a CESA (CAE-18). */
    ENTREPRENEUR(ContractKind.EMPLOYMENT);

    private final ContractKind contract;

    Capacity(ContractKind contract) {
        this.contract = contract;
    }

    public ContractKind contract() {
        return contract;
    }
}

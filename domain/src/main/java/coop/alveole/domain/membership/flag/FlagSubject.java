package coop.alveole.domain.membership.flag;

import coop.alveole.domain.membership.ContractKind;

/** The fact that broke a rule. */
public enum FlagSubject {
    CAPE,
    CESA,
    EMPLOYMENT,
    SUPPORT_TEAM,
    ADMISSION,
    EXIT,
    /** The first contract of an entrepreneur (H17). */
    ENTRY;

    static FlagSubject of(ContractKind contract) {
        return switch (contract) {
            case CAPE -> CAPE;
            case CESA -> CESA;
            case EMPLOYMENT -> EMPLOYMENT;
            case SUPPORT_TEAM -> SUPPORT_TEAM;
        };
    }
}

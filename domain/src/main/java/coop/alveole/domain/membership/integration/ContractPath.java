package coop.alveole.domain.membership.integration;

/** What a diagnostic chose for somebody. */
public enum ContractPath {
    CAPE,
    CESA
}

package coop.alveole.domain.membership.integration;

/** What a first contract asks to have happened before (prérequis, H17). */
public enum Prerequisite {
    ORIENTATION_COMMITTEE(IntegrationRule.COMMITTEE_BEFORE_CONTRACT),
    DIAGNOSTIC(IntegrationRule.DIAGNOSTIC_BEFORE_CONTRACT);

    private final IntegrationRule rule;

    Prerequisite(IntegrationRule rule) {
        this.rule = rule;
    }

    /** The rule of a contract that lacks it. */
    public IntegrationRule rule() {
        return rule;
    }
}

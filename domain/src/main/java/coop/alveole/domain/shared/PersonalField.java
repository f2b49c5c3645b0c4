package coop.alveole.domain.shared;

/** The table of what we hold about a person: each field, and the retention class whose key seals it. */
public enum PersonalField {
    CIVILITY("civility", RetentionClass.IDENTITY),
    LAST_NAME("lastName", RetentionClass.IDENTITY),
    FIRST_NAME("firstName", RetentionClass.IDENTITY),
    BIRTH_DATE("birthDate", RetentionClass.IDENTITY),
    EMAIL("email", RetentionClass.CONTACT),
    PHONE("phone", RetentionClass.CONTACT),

    /* What a CAPE says (CAPE-03). */
    CAPE_PROGRAMME("capeProgramme", RetentionClass.SOCIAL),
    CAPE_MEANS("capeMeans", RetentionClass.SOCIAL),
    CAPE_SUPPORT_PAY("capeSupportPay", RetentionClass.SOCIAL),
    CAPE_COMMITMENTS("capeCommitments", RetentionClass.SOCIAL),
    CAPE_COMMITMENTS_LIMIT("capeCommitmentsLimitCents", RetentionClass.SOCIAL),
    CAPE_ACCOUNT_REPORTS("capeAccountReports", RetentionClass.SOCIAL),
    CAPE_EARLY_END("capeEarlyEnd", RetentionClass.SOCIAL),
    CAPE_HOLDER_PAY("capeHolderPay", RetentionClass.SOCIAL),
    CAPE_SOCIAL_REFUND("capeSocialRefund", RetentionClass.SOCIAL),
    /* What a CESA says (CAE-02, CAE-06); pay is sealed like the rest (GDPR-03). */
    CESA_OBJECTIVES("cesaObjectives", RetentionClass.SOCIAL),
    CESA_MEANS("cesaMeans", RetentionClass.SOCIAL),
    CESA_CONTRIBUTION("cesaContribution", RetentionClass.SOCIAL),
    CESA_FIXED_PAY("cesaFixedPayCents", RetentionClass.SOCIAL),
    CESA_VARIABLE_PAY("cesaVariablePay", RetentionClass.SOCIAL),
    CESA_GUARANTEES("cesaGuarantees", RetentionClass.SOCIAL),
    CESA_ASSOCIATION_PATH("cesaAssociationPath", RetentionClass.SOCIAL);

    private final String component;
    private final RetentionClass retention;

    PersonalField(String component, RetentionClass retention) {
        this.component = component;
        this.retention = retention;
    }

    /** Its name in a body and in an answer. */
    public String component() {
        return component;
    }

    public RetentionClass retention() {
        return retention;
    }
}

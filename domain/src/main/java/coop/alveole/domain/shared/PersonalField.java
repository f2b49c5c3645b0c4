package coop.alveole.domain.shared;

/** The table of what we hold about a person: each field, and the retention class whose key seals it. */
public enum PersonalField {
    CIVILITY("civility", RetentionClass.IDENTITY),
    LAST_NAME("lastName", RetentionClass.IDENTITY),
    FIRST_NAME("firstName", RetentionClass.IDENTITY),
    BIRTH_NAME("birthName", RetentionClass.IDENTITY),
    BIRTH_DATE("birthDate", RetentionClass.IDENTITY),
    BIRTH_PLACE("birthPlace", RetentionClass.IDENTITY),
    BIRTH_POSTCODE("birthPostcode", RetentionClass.IDENTITY),
    NATIONALITY("nationality", RetentionClass.IDENTITY),
    SEX("sex", RetentionClass.IDENTITY),
    /** The number another register of the house gave them. */
    INTERNAL_ID("internalId", RetentionClass.IDENTITY),

    EMAIL("email", RetentionClass.CONTACT),
    SECOND_EMAIL("secondEmail", RetentionClass.CONTACT),
    PHONE("phone", RetentionClass.CONTACT),
    SECOND_PHONE("secondPhone", RetentionClass.CONTACT),
    ADDRESS("address", RetentionClass.CONTACT),
    POSTCODE("postcode", RetentionClass.CONTACT),
    CITY("city", RetentionClass.CONTACT),
    AREA("area", RetentionClass.CONTACT),
    /** QPV, ZRR… */
    AREA_QUALIFIER("areaQualifier", RetentionClass.CONTACT),
    EMERGENCY_CONTACT("emergencyContact", RetentionClass.CONTACT),
    TRADE("trade", RetentionClass.CONTACT),
    SECTOR("sector", RetentionClass.CONTACT),
    TRADE_NAME("tradeName", RetentionClass.CONTACT),
    SITE("site", RetentionClass.CONTACT),

    /** Numéro de sécurité sociale: from the first employment on, never before. */
    NIR("nir", RetentionClass.SOCIAL),
    /** Its end is a clear date of its own, for a deadline depends on it. */
    RESIDENCE_PERMIT_NUMBER("residencePermitNumber", RetentionClass.SOCIAL),
    FAMILY_SITUATION("familySituation", RetentionClass.SOCIAL),
    CHILDREN("children", RetentionClass.SOCIAL),
    LEVEL_OF_STUDIES("levelOfStudies", RetentionClass.SOCIAL),
    STATUSES_ON_ENTRY("statusesOnEntry", RetentionClass.SOCIAL),
    STATUSES_TODAY("statusesToday", RetentionClass.SOCIAL),
    SUPPORT_SCHEME("supportScheme", RetentionClass.SOCIAL),
    SUPPORT_FUNDER("supportFunder", RetentionClass.SOCIAL),
    SUPPORT_ENDS_ON("supportEndsOn", RetentionClass.SOCIAL),
    RIGHTS_END_ON("rightsEndOn", RetentionClass.SOCIAL),
    OUTSIDE_JOBS("outsideJobs", RetentionClass.SOCIAL),
    /** Profession et catégorie socioprofessionnelle. */
    PCS("pcs", RetentionClass.SOCIAL),
    PRESCRIBER("prescriber", RetentionClass.SOCIAL),
    PRESCRIBER_NAME("prescriberName", RetentionClass.SOCIAL),
    IBAN("iban", RetentionClass.SOCIAL),

    /** Allocation aux adultes handicapés: its date alone says something of a health. */
    AAH_ENDS_ON("aahEndsOn", RetentionClass.CARE),
    /** Its date and its limit are clear dates of their own, for a deadline depends on them. */
    MEDICAL_VISIT_RESULT("medicalVisitResult", RetentionClass.CARE),

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
    CESA_ASSOCIATION_PATH("cesaAssociationPath", RetentionClass.SOCIAL),

    /* What the software of before told of a contract. */
    CONTRACT_TYPE("contractType", RetentionClass.SOCIAL),
    CONTRACT_CAPACITY("contractCapacity", RetentionClass.SOCIAL),
    CONTRACT_HOURLY_RATE("contractHourlyRate", RetentionClass.SOCIAL),
    CONTRACT_HOURS("contractHours", RetentionClass.SOCIAL),
    CONTRACT_TARGET("contractTarget", RetentionClass.SOCIAL),
    CONTRACT_TARGET_PERIOD("contractTargetPeriod", RetentionClass.SOCIAL),

    /** What a diagnostic found. */
    NEEDS("needs", RetentionClass.CARE),
    /** Why somebody does not enter, or why a prerequisite is waived. */
    MOTIVE("motive", RetentionClass.CONTACT),
    /** What an activity is called, sealed with the keys of whoever opened it. */
    ACTIVITY_NAME("activityName", RetentionClass.CONTACT),
    ACTIVITY_SITE("activitySite", RetentionClass.CONTACT),
    /** What somebody has decided to do about a person. */
    ACTION_TO_DO("what", RetentionClass.CONTACT),
    /** What was said in a call. */
    CALL_NOTE("note", RetentionClass.CONTACT);

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

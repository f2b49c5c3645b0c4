package coop.alveole.domain.shared;

/** How long words about a person are kept, and with whom they are shared: each class has its own key (GDPR-01). */
public enum RetentionClass {
    /** Names, birth: destroyed on request after the relation; candidate, two years after the last contact (GDPR-02). */
    IDENTITY("GDPR-02"),
    /** Addresses, telephone, what somebody trades as: as identity. */
    CONTACT("GDPR-02"),
    /** What the law wants to know of whoever works here: kept five years after leaving (GDPR-03). */
    SOCIAL("GDPR-03"),
    /** Health and hardship: destroyed on request at any time, else two years after the relation (GDPR-08). */
    CARE("GDPR-08");

    private static final int YEARS_OF_CARE = 2;
    private static final int YEARS_OF_THE_REST = 5;

    private final String rule;

    RetentionClass(String rule) {
        this.rule = rule;
    }

    /** The rule of the rule book that says when the key is destroyed. */
    public String rule() {
        return rule;
    }

    /** How long after the last day of the relation, without any request. */
    public int yearsAfterTheRelation() {
        return switch (this) {
            case IDENTITY, CONTACT, SOCIAL -> YEARS_OF_THE_REST;
            case CARE -> YEARS_OF_CARE;
        };
    }
}

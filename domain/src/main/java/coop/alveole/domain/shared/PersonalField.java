package coop.alveole.domain.shared;

/** The table of what we hold about a person: each field, and the retention class whose key seals it. */
public enum PersonalField {
    CIVILITY(RetentionClass.IDENTITY),
    LAST_NAME(RetentionClass.IDENTITY),
    FIRST_NAME(RetentionClass.IDENTITY),
    BIRTH_DATE(RetentionClass.IDENTITY),
    EMAIL(RetentionClass.CONTACT),
    PHONE(RetentionClass.CONTACT);

    private final RetentionClass retention;

    PersonalField(RetentionClass retention) {
        this.retention = retention;
    }

    public RetentionClass retention() {
        return retention;
    }
}

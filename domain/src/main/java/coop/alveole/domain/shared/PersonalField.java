package coop.alveole.domain.shared;

/** The table of what we hold about a person: each field, and the retention class whose key seals it. */
public enum PersonalField {
    CIVILITY("civility", RetentionClass.IDENTITY),
    LAST_NAME("lastName", RetentionClass.IDENTITY),
    FIRST_NAME("firstName", RetentionClass.IDENTITY),
    BIRTH_DATE("birthDate", RetentionClass.IDENTITY),
    EMAIL("email", RetentionClass.CONTACT),
    PHONE("phone", RetentionClass.CONTACT);

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

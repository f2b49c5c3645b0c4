package coop.alveole.domain.access;

/** What somebody is to the cooperative, as far as access is concerned (security §6). */
public enum Role {
    ENTREPRENEUR,
    ADVISOR,
    ADMIN_TEAM,
    CO_MANAGER,
    ACCOUNTANT,
    AUDITOR,
    /** A right of its own: opens accounts, grants and revokes roles, never to itself. */
    ACCESS_MANAGER;

    /** Given, or its holder's password reset, by two people: whoever resets the accountant becomes the accountant. */
    public boolean isGuarded() {
        return switch (this) {
            case CO_MANAGER, ACCOUNTANT, AUDITOR, ACCESS_MANAGER -> true;
            case ENTREPRENEUR, ADVISOR, ADMIN_TEAM -> false;
        };
    }
}

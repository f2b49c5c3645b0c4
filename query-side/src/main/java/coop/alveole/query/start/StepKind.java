package coop.alveole.query.start;

import coop.alveole.domain.access.Access;

/** What a new house does first, in its order; each is done on a page of its own, which opens to whoever has its right. */
enum StepKind {
    /** The only one that nothing goes without. */
    COOPERATIVE("/house-rules", Access.READ_HOUSE_RULES),
    PLACES("/house-rules", Access.READ_HOUSE_RULES),
    TEAM("/accounts", Access.MANAGE_ACCESS),
    PEOPLE("/import", Access.IMPORT_PEOPLE),
    FLAGS("/flags", Access.READ_FLAGS),
    ASSEMBLY("/house-rules", Access.READ_HOUSE_RULES),
    /** To read what would leave. */
    REMINDERS("/mails", Access.READ_MAILS),
    MAILS("/mails", Access.READ_MAILS),
    BACKUP("/backups", Access.KEEP_BACKUPS);

    private final String page;
    private final Access asked;

    StepKind(String page, Access asked) {
        this.page = page;
        this.asked = asked;
    }

    String page() {
        return page;
    }

    Access asked() {
        return asked;
    }

    boolean isCompulsory() {
        return this == COOPERATIVE;
    }
}

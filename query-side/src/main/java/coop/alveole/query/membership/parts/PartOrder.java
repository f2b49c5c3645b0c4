package coop.alveole.query.membership.parts;

/** In which order the page of a file tells its parts: what has to be known first, the way in, the place, the papers. */
public final class PartOrder {
    public static final int JOINED_FILES = 0;
    public static final int EXIT = 1;
    public static final int CALLS = 2;
    public static final int ACTIONS = 3;
    public static final int ORGANISATION = 4;
    public static final int FLAGS = 5;
    public static final int INTEGRATION = 6;
    public static final int CHECKLIST = 7;
    public static final int PLACEMENT = 8;
    public static final int ATTACHMENTS = 9;
    public static final int EMPLOYMENT = 10;
    public static final int HANDOVER = 11;
    public static final int ACTIVITIES = 12;
    public static final int DOCUMENTS = 13;
    public static final int WAY_TO_JOIN = 14;

    private PartOrder() {}
}

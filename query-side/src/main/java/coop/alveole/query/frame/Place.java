package coop.alveole.query.frame;

import coop.alveole.domain.access.Access;
import java.util.Locale;
import java.util.Set;

/** A place of the house that the navigation leads to, for whoever may open it; its words are {@code place.<name>}. */
public enum Place {
    HOME(Room.DAY, "/", Access.SIGNED_IN),
    ME(Room.DAY, "/me", Access.SEE_OWN_SPACE),
    MY_ACTIVITY(Room.DAY, "/my-activity", Access.SEE_OWN_SPACE),
    MEMBERS(Room.DAY, "/members", Access.READ_MEMBERS),
    DEADLINES(Room.DAY, "/deadlines", Access.READ_MEMBERS),
    ACTIONS(Room.DAY, "/actions", Access.FOLLOW_ACTION),
    QUOTES(Room.BILLING, "/quotes", Access.READ_QUOTES),
    INVOICES(Room.BILLING, "/invoices", Access.READ_INVOICES),
    CUSTOMERS(Room.BILLING, "/customers", Access.READ_CUSTOMERS),
    PURCHASES(Room.BILLING, "/purchases", Access.READ_PURCHASES),
    INTERNAL_INVOICES(Room.BILLING, "/internal-invoices", Access.READ_INTERNAL_INVOICES),
    PAYMENTS(Room.COLLECTION, "/payments", Access.READ_PAYMENTS),
    BANK(Room.COLLECTION, "/bank", Access.READ_BANK),
    SUSPENSE(Room.COLLECTION, "/suspense", Access.READ_SUSPENSE),
    CONTRIBUTIONS(Room.BOOKS, "/contributions", Access.READ_CONTRIBUTIONS),
    PAYROLL(Room.BOOKS, "/payroll", Access.IMPORT_PAYROLL),
    ENTRY_EXPORTS(Room.BOOKS, "/entry-exports", Access.READ_ENTRIES),
    CLOSINGS(Room.BOOKS, "/closings", Access.READ_CLOSINGS),
    WHO_DOES_WHAT(Room.TEAM, "/who-does-what", Access.SIGNED_IN),
    ABSENCES(Room.TEAM, "/absences", Access.RECORD_ABSENCE),
    EXIT_FILES(Room.TEAM, "/exit-files", Access.FOLLOW_ACTION),
    HOUSE_DOCUMENTS(Room.PAPERS, "/house-documents", Access.READ_HOUSE_DOCUMENTS),
    LETTERS(Room.PAPERS, "/letters", Access.PRODUCE_DOCUMENT),
    FLAGS(Room.AUDIT, "/flags", Access.READ_FLAGS),
    DIVERGENCES(Room.AUDIT, "/divergences", Access.SETTLE_DIVERGENCE),
    IMPORTS(Room.AUDIT, "/imports", Access.IMPORT_PEOPLE),
    SETTINGS(Room.SETTINGS, "/settings", Access.READ_HOUSE_RULES),
    HOUSE_RULES(Room.SETTINGS, "/house-rules", Access.READ_HOUSE_RULES),
    MAILS(Room.SETTINGS, "/mails", Access.READ_MAILS),
    ACCOUNTS(Room.SETTINGS, "/accounts", Access.MANAGE_ACCESS),
    SYSTEM(Room.SETTINGS, "/system", Access.READ_SYSTEM);

    /** The parts of the navigation, in order; the first bears no title. */
    public enum Room {
        DAY,
        BILLING,
        COLLECTION,
        BOOKS,
        TEAM,
        PAPERS,
        AUDIT,
        SETTINGS
    }

    private final Room room;
    private final String address;
    private final Access asked;

    Place(Room room, String address, Access asked) {
        this.room = room;
        this.address = address;
        this.asked = asked;
    }

    public Room room() {
        return room;
    }

    public String address() {
        return address;
    }

    boolean opensTo(Set<Access> rights) {
        return rights.contains(asked);
    }

    /** The name a page of this place goes by: {@code house-rules}. */
    public String page() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

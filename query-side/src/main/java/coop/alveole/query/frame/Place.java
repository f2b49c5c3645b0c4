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
    PAYMENTS(Room.BILLING, "/payments", Access.READ_PAYMENTS),
    BANK(Room.BILLING, "/bank", Access.READ_BANK),
    SUSPENSE(Room.BILLING, "/suspense", Access.READ_SUSPENSE),
    PURCHASES(Room.BILLING, "/purchases", Access.READ_PURCHASES),
    INTERNAL_INVOICES(Room.BILLING, "/internal-invoices", Access.READ_INTERNAL_INVOICES),
    CONTRIBUTIONS(Room.BILLING, "/contributions", Access.READ_CONTRIBUTIONS),
    PAYROLL(Room.BILLING, "/payroll", Access.IMPORT_PAYROLL),
    CUSTOMERS(Room.BILLING, "/customers", Access.READ_CUSTOMERS),
    ENTRY_EXPORTS(Room.BILLING, "/entry-exports", Access.READ_ENTRIES),
    WHO_DOES_WHAT(Room.TEAM, "/who-does-what", Access.SIGNED_IN),
    HOUSE_DOCUMENTS(Room.TEAM, "/house-documents", Access.READ_HOUSE_DOCUMENTS),
    LETTERS(Room.TEAM, "/letters", Access.PRODUCE_DOCUMENT),
    EXIT_FILES(Room.TEAM, "/exit-files", Access.FOLLOW_ACTION),
    ABSENCES(Room.TEAM, "/absences", Access.RECORD_ABSENCE),
    FLAGS(Room.AUDIT, "/flags", Access.READ_FLAGS),
    DIVERGENCES(Room.AUDIT, "/divergences", Access.SETTLE_DIVERGENCE),
    CLOSINGS(Room.AUDIT, "/closings", Access.READ_CLOSINGS),
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
        TEAM,
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

package coop.alveole.domain.access;

import static coop.alveole.domain.access.Role.*;

import java.util.EnumSet;
import java.util.Set;

/** What an endpoint asks of whoever calls it. The access matrix is generated from here (docs/access.md). */
public enum Access {
    /** Nobody has to be known: signing in, health, the description of the API. */
    ANYONE,
    /** Any account with a role in force. */
    SIGNED_IN(ENTREPRENEUR, ADVISOR, ADMIN_TEAM, CO_MANAGER, ACCOUNTANT, AUDITOR, ACCESS_MANAGER),
    /** « Mon espace »: of whoever is signed in as the person themselves. */
    SEE_OWN_SPACE(ENTREPRENEUR),
    RECORD_PERSON(ADMIN_TEAM, CO_MANAGER),
    REGISTER_MEMBERSHIP(ADMIN_TEAM, CO_MANAGER),
    /** The steps of the way in: meeting, committee, diagnostic, non-admission. */
    RECORD_INTEGRATION(ADVISOR, ADMIN_TEAM, CO_MANAGER),
    /** A first contract without what it asks (H17). */
    WAIVE_PREREQUISITE(CO_MANAGER),
    /** Territory, advisor, clusters. */
    PLACE_MEMBER(ADMIN_TEAM, CO_MANAGER),
    /** Opened, shared, settled, closed. */
    MANAGE_ACTIVITY(ADMIN_TEAM, CO_MANAGER),
    /** Who buys, and what an activity keeps about them; the public words of a company too. */
    MANAGE_CUSTOMER(ENTREPRENEUR, ADMIN_TEAM, CO_MANAGER),
    /** Two customers made one; a customer said to be related to a member. */
    OVERSEE_CUSTOMERS(ADMIN_TEAM, CO_MANAGER),
    /** The customers of the activities within reach; of those of others, what is public. */
    READ_CUSTOMERS(ENTREPRENEUR, ADMIN_TEAM, CO_MANAGER, ACCOUNTANT, AUDITOR),
    /** Sealed words about customers in clear: private ones, contacts, notes; whoever else reads sees « réservé ». */
    READ_CUSTOMER_WORDS(ENTREPRENEUR, ADMIN_TEAM, CO_MANAGER),
    /** Quotes of an activity: written, submitted, sent once they are approved, signed or declined by their customer. */
    WRITE_QUOTE(ENTREPRENEUR, ADMIN_TEAM, CO_MANAGER),
    /** To let a quote leave, or to give it back. */
    APPROVE_QUOTE(ADMIN_TEAM, CO_MANAGER),
    /** The quotes of the activities within reach. */
    READ_QUOTES(ENTREPRENEUR, ADVISOR, ADMIN_TEAM, CO_MANAGER, ACCOUNTANT, AUDITOR),
    /** Invoices and credit notes of an activity: written, submitted, sent once they are validated. */
    WRITE_INVOICE(ENTREPRENEUR, ADMIN_TEAM, CO_MANAGER),
    /** To give an invoice its number, or to give it back. */
    VALIDATE_INVOICE(ADMIN_TEAM, CO_MANAGER),
    /** One's own, where the house has delegated it for the activity. */
    VALIDATE_OWN_INVOICE(ENTREPRENEUR),
    /** To remind one's own customer of what is not paid, or to have them left alone (H31). */
    REMIND_OWN_CUSTOMER(ENTREPRENEUR),
    /** An invoice of a day without a contract (H26). */
    WAIVE_CONTRACT(CO_MANAGER),
    /** Day, month and year totals of what was received (ISCA-05). */
    READ_CLOSINGS(CO_MANAGER, ACCOUNTANT, AUDITOR),
    /** What was taken over from the software of before, beside what that one says: of the whole house, or not at all. */
    READ_OPENING(ADMIN_TEAM, CO_MANAGER, ACCOUNTANT, AUDITOR),
    /** To answer by name for a difference that stays. */
    ACCEPT_DIFFERENCE(CO_MANAGER, ACCOUNTANT),
    /** Where each series of numbers stands. */
    READ_SERIES(ADMIN_TEAM, CO_MANAGER, ACCOUNTANT, AUDITOR),
    /** To say which number was the last one given outside (INV-06). */
    CONTINUE_SERIES(CO_MANAGER),
    /** The invoices of the activities within reach, and what is still to be paid of them. */
    READ_INVOICES(ENTREPRENEUR, ADVISOR, ADMIN_TEAM, CO_MANAGER, ACCOUNTANT, AUDITOR),
    /** What came from customers, and for which invoices. */
    RECORD_PAYMENT(ADMIN_TEAM, CO_MANAGER),
    /** What the activities within reach contribute, month by month, and from which facts. */
    READ_CONTRIBUTIONS(ENTREPRENEUR, ADVISOR, ADMIN_TEAM, CO_MANAGER, ACCOUNTANT, AUDITOR),
    /** « Arrêter » a month of the contribution, for all activities. */
    CLOSE_CONTRIBUTIONS(ADMIN_TEAM, CO_MANAGER),
    /** What was paid of the invoices within reach; the whole of each payment for whoever has the whole house. */
    READ_PAYMENTS(ENTREPRENEUR, ADVISOR, ADMIN_TEAM, CO_MANAGER, ACCOUNTANT, AUDITOR),
    /** The accounts of the cooperative at its banks, line by line, and the slips handed to them. */
    READ_BANK(ADMIN_TEAM, CO_MANAGER, ACCOUNTANT, AUDITOR),
    /** Files of the bank dropped, their lines reconciled or set aside; slips made. */
    RECONCILE_BANK(ADMIN_TEAM, CO_MANAGER),
    /** What came and nobody has recognised yet: a day and an amount, for all who may know whose it is. */
    READ_SUSPENSE(ENTREPRENEUR, ADVISOR, ADMIN_TEAM, CO_MANAGER, ACCOUNTANT, AUDITOR),
    /** To say of one of these that it is a customer of one's own activity. */
    CLAIM_BANK_LINE(ENTREPRENEUR, ADMIN_TEAM, CO_MANAGER),
    /** What is bought for a sale: entered, corrected, its paper attached. */
    ENTER_PURCHASE(ENTREPRENEUR, ADMIN_TEAM, CO_MANAGER),
    /** To approve what is bought for a sale, or to give it back. */
    APPROVE_PURCHASE(ADMIN_TEAM, CO_MANAGER),
    /** What is bought for the sales of the activities within reach, with its papers. */
    READ_PURCHASES(ENTREPRENEUR, ADMIN_TEAM, CO_MANAGER, ACCOUNTANT, AUDITOR),
    /** What one activity of the house owes another: made, withdrawn or reversed by who did the work. */
    MAKE_INTERNAL_INVOICE(ENTREPRENEUR, ADMIN_TEAM, CO_MANAGER),
    /** Accepted or refused by who owes it, or by the team. */
    ANSWER_INTERNAL_INVOICE(ENTREPRENEUR, ADMIN_TEAM, CO_MANAGER),
    /** The internal invoices of which one side is within reach. */
    READ_INTERNAL_INVOICES(ENTREPRENEUR, ADMIN_TEAM, CO_MANAGER, ACCOUNTANT, AUDITOR),
    /** The account of the activities within reach (CAE-12): what came, what it bore, what is left; pay stands apart. */
    READ_ACTIVITY_ACCOUNTS(ENTREPRENEUR, ADVISOR, ADMIN_TEAM, CO_MANAGER, ACCOUNTANT, AUDITOR),
    /** What pay costs an activity, which tells of somebody's pay: one's own, and who deals with it (security §6). */
    READ_PAY(ENTREPRENEUR, ADMIN_TEAM, ACCOUNTANT),
    /** Files of the payroll, of the whole house. */
    IMPORT_PAYROLL(ADMIN_TEAM),
    /** Amounts that an activity sets aside, and releases. */
    EARMARK(ENTREPRENEUR, ADMIN_TEAM, CO_MANAGER),
    /** Accounts, journals and codes that entries are written with. */
    SET_ACCOUNTS(ADMIN_TEAM, CO_MANAGER, ACCOUNTANT),
    /** Entries leave for the software of the accountant: of the whole house, or not at all. */
    EXPORT_ENTRIES(ADMIN_TEAM, CO_MANAGER, ACCOUNTANT),
    /** What left for the software of the accountant, what waits and why. */
    READ_ENTRIES(ADMIN_TEAM, CO_MANAGER, ACCOUNTANT, AUDITOR),
    /** What is asked of everybody. */
    MANAGE_CHECKLIST(ADMIN_TEAM, CO_MANAGER),
    SIGN_CONTRACT(ADMIN_TEAM, CO_MANAGER),
    ADMIT_ASSOCIATE(ADMIN_TEAM, CO_MANAGER),
    RECORD_EXIT(ADMIN_TEAM, CO_MANAGER),
    /** Two files of one person made one, or parted again. */
    JOIN_FILES(ADMIN_TEAM, CO_MANAGER),
    /** The law has ended a contract; who manages says that this is so (CAE-03). */
    CONFIRM_END_BY_LAW(CO_MANAGER),
    /** Interviews, and what else is held with a person (CAE-14). */
    ACCOMPANY(ADVISOR, ADMIN_TEAM, CO_MANAGER),
    /** What is done about a deadline: taken up, put off, suspended, done. */
    FOLLOW_DEADLINE(ADVISOR, ADMIN_TEAM, CO_MANAGER),
    /** The anomalies of the files within reach. */
    READ_FLAGS(ADVISOR, ADMIN_TEAM, CO_MANAGER, AUDITOR),
    /** What a new house still has to do, for those who set it up. */
    READ_GETTING_STARTED(ADMIN_TEAM, CO_MANAGER, ACCESS_MANAGER),
    /** To say for the cooperative that nothing more is to be done about some of them, or that there is. */
    ACKNOWLEDGE_FLAG(ADMIN_TEAM, CO_MANAGER),
    /** Actions noted, given to another, put off, done, dropped; and read. */
    FOLLOW_ACTION(ADVISOR, ADMIN_TEAM, CO_MANAGER),
    /** Calls with a person: noted, read, taken back. */
    NOTE_CALL(ADVISOR, ADMIN_TEAM, CO_MANAGER),
    /** Absences of the team: read, and one's own recorded; those of a colleague by whoever has the whole house. */
    RECORD_ABSENCE(ADVISOR, ADMIN_TEAM, CO_MANAGER),
    /** Files, histories and deadlines, within the scope of the role. */
    READ_MEMBERS(ENTREPRENEUR, ADVISOR, ADMIN_TEAM, CO_MANAGER, ACCOUNTANT, AUDITOR),
    /** Identity and contact in clear; whoever else reads a file sees « réservé » (security §6). */
    READ_IDENTITY(ENTREPRENEUR, ADVISOR, ADMIN_TEAM, CO_MANAGER),
    /** To open hidden fields, with a reason, by a person: which class opens is judged beside (security §6). */
    REVEAL(ENTREPRENEUR, ADVISOR, ADMIN_TEAM),
    /** Who read one's file: the person, and those who answer for the house. */
    SEE_WHO_READ(ENTREPRENEUR, CO_MANAGER, ACCESS_MANAGER),
    /** The words of a contract in clear: whoever it binds, draws it up or signs it for the cooperative. */
    READ_CONTRACT(ENTREPRENEUR, ADMIN_TEAM, CO_MANAGER),
    /** To produce what leaves the house: contracts, certificates, letters; kept from then on. */
    PRODUCE_DOCUMENT(ADMIN_TEAM, CO_MANAGER),
    /** The social file in clear (security §6); whoever else reads the page sees « réservé », and no list shows it. */
    READ_SOCIAL(ENTREPRENEUR, ADMIN_TEAM),
    /** Health and hardship in clear: the person, and who accompanies them. */
    READ_CARE(ENTREPRENEUR, ADVISOR),
    RECORD_SOCIAL(ADMIN_TEAM),
    RECORD_CARE(ADVISOR, ADMIN_TEAM),
    /** The page of the attachments; which of them open is judged one by one, by their audience. */
    READ_ATTACHMENTS(ENTREPRENEUR, ADVISOR, ADMIN_TEAM, CO_MANAGER),
    /** Attachments shown to the person they are about. */
    READ_ATTACHMENTS_OF_ONESELF(ENTREPRENEUR),
    /** Attachments shown to whoever accompanies. */
    READ_ATTACHMENTS_IN_SUPPORT(ADVISOR),
    /** Attachments shown to the administration. */
    READ_ATTACHMENTS_IN_ADMINISTRATION(ADMIN_TEAM, CO_MANAGER),
    /** Files attached to a membership, and withdrawn from it. */
    ATTACH_DOCUMENT(ADVISOR, ADMIN_TEAM, CO_MANAGER),
    /** What an export tells otherwise than we do, social words too: read, and one of the two chosen. */
    SETTLE_DIVERGENCE(ADMIN_TEAM),
    /** To take over the export of another software, social words too, or to take it back: whoever has the whole house. */
    IMPORT_PEOPLE(ADMIN_TEAM),
    /** To ask what is held about oneself, or that it be erased (RGPD art. 15 and 17). */
    REQUEST_OWN_DATA(ENTREPRENEUR, ADMIN_TEAM, CO_MANAGER),
    ANSWER_DATA_REQUEST(ADMIN_TEAM, CO_MANAGER),
    /** All that is held about one person, in one file: for the person themselves, and who answers them. */
    EXPORT_PERSON(ENTREPRENEUR, ADMIN_TEAM, CO_MANAGER),
    /** To destroy keys for ever; never by a program. */
    ERASE_PERSON(ADMIN_TEAM, CO_MANAGER),
    READ_SYSTEM(ADMIN_TEAM, CO_MANAGER, AUDITOR),
    /** Sees the backups and makes one. */
    KEEP_BACKUPS(ADMIN_TEAM, CO_MANAGER),
    READ_EVIDENCE(ADMIN_TEAM, CO_MANAGER, ACCOUNTANT, AUDITOR),
    /** What the cooperative is and has chosen, and its assemblies: read by all it binds. */
    READ_HOUSE_RULES(ENTREPRENEUR, ADVISOR, ADMIN_TEAM, CO_MANAGER, ACCOUNTANT, AUDITOR, ACCESS_MANAGER),
    SET_HOUSE_RULES(CO_MANAGER),
    /** The papers of the cooperative; which of them open is judged one by one, by who may open each. */
    READ_HOUSE_DOCUMENTS(ENTREPRENEUR, ADVISOR, ADMIN_TEAM, CO_MANAGER, ACCOUNTANT, AUDITOR, ACCESS_MANAGER),
    /** Papers of the cooperative shown to its team. */
    READ_HOUSE_DOCUMENTS_OF_THE_TEAM(ADVISOR, ADMIN_TEAM, CO_MANAGER, ACCOUNTANT, ACCESS_MANAGER),
    /** Papers of the cooperative shown to who manages it. */
    READ_HOUSE_DOCUMENTS_OF_CO_MANAGERS(CO_MANAGER),
    /** Papers of the cooperative, published and withdrawn, and their past versions. */
    PUBLISH_HOUSE_DOCUMENT(ADMIN_TEAM, CO_MANAGER),
    CONVENE_ASSEMBLY(CO_MANAGER),
    /** What left by mail, what waits, what would leave: of the whole house, or not at all. */
    READ_MAILS(ADMIN_TEAM, CO_MANAGER),
    /** Whether anything leaves the house by mail, and in which tone. */
    SWITCH_SENDING(CO_MANAGER),
    MANAGE_ACCESS(ACCESS_MANAGER);

    private final Set<Role> roles;

    Access(Role... roles) {
        this.roles = roles.length == 0 ? Set.of() : EnumSet.of(roles[0], roles);
    }

    /** What a program never does, whatever its token: deciding who may do what, erasing, opening what is hidden (§7). */
    public boolean isForPeopleOnly() {
        return this == MANAGE_ACCESS || this == ERASE_PERSON || this == REVEAL;
    }

    /** Whether it changes nothing: what somebody who left may still do for a while. */
    public boolean isReading() {
        return name().startsWith("READ_") || this == SEE_WHO_READ;
    }

    /** What no territory has a part of: the whole house, or nothing. */
    public boolean isOfTheWholeHouse() {
        return switch (this) {
            case IMPORT_PEOPLE,
                    IMPORT_PAYROLL,
                    READ_OPENING,
                    ACCEPT_DIFFERENCE,
                    READ_MAILS,
                    READ_BANK,
                    RECONCILE_BANK,
                    SET_ACCOUNTS,
                    EXPORT_ENTRIES,
                    READ_ENTRIES -> true;
            default -> false;
        };
    }

    /** What is born of an activity: whoever receives it judges the activity that the body names. */
    public boolean isOfAnActivity() {
        return this == MANAGE_CUSTOMER
                || this == WRITE_INVOICE
                || this == WRITE_QUOTE
                || this == CLAIM_BANK_LINE
                || this == ENTER_PURCHASE
                || this == MAKE_INTERNAL_INVOICE
                || this == ANSWER_INTERNAL_INVOICE
                || this == EARMARK;
    }

    public Set<Role> roles() {
        return roles;
    }
}

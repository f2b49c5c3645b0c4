package coop.alveole.domain.shared.trade;

/** Words that selling records, always sealed: about a customer, or what a document must go on showing. */
public enum TradeField {
    /** Of a private customer, or as a document shows a customer of any kind. */
    CUSTOMER_NAME("name"),
    STREET("street"),
    POSTCODE("postcode"),
    CITY("city"),
    COUNTRY("country"),
    CONTACT_NAME("contactName"),
    CONTACT_ROLE("contactRole"),
    EMAIL("email"),
    PHONE("phone"),
    NOTE("note"),
    /** What a quote or an invoice is about. */
    TITLE("title"),
    GROUP_LABEL("group"),
    LINE_LABEL("label"),
    COMMENT("comment"),
    /** Why something is waived, disputed, written off. */
    MOTIVE("motive"),
    PAYMENT_REFERENCE("reference"),
    BANK_LABEL("bankLabel"),
    /** Who sold what was bought for a sale. */
    SUPPLIER("supplier"),
    /** Who signed what is taken over from the software of before. */
    ACCOUNTANT("accountant"),
    /** What the pay of a month costs an activity, in cents: an amount that tells of somebody's pay. */
    PAY_COST("payCostCents");

    private final String component;

    TradeField(String component) {
        this.component = component;
    }

    /** Its name in a body and in an answer. */
    public String component() {
        return component;
    }
}

package coop.alveole.domain.shared.trade;

/** Whose key seals words of selling, and so how long they are kept. */
public sealed interface KeptWith {
    /** {@code customer/<uuid>}, {@code accounting/2026}. */
    String keyName();

    /** Until the customer asks for it, or three years after the last contact (GDPR-05). */
    record OfCustomer(CustomerId customer) implements KeptWith {
        @Override
        public String keyName() {
            return customer.value().replaceFirst("-", "/");
        }
    }

    /** What invoices and payments must show: ten years after that fiscal year, named by the year it ends in (RET-02). */
    record WithAccounts(int year) implements KeptWith {
        @Override
        public String keyName() {
            return "accounting/" + year;
        }
    }
}

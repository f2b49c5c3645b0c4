package coop.alveole.domain.billing.issue;

import coop.alveole.domain.shared.RemindersId;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.QuoteId;

/** What leaves the house and is kept as it left: an invoice, one revision of a quote, one reminder of an invoice. */
public sealed interface IssuedPaper {
    /** By which its documents and its letters are known. */
    String key();

    /** The invoice, the quote, or the reminders of an invoice. */
    String object();

    /** Which one of those of its object, from the first on. */
    int place();

    record OfInvoice(InvoiceId invoice) implements IssuedPaper {
        @Override
        public String key() {
            return object();
        }

        @Override
        public String object() {
            return invoice.value();
        }

        @Override
        public int place() {
            return 1;
        }
    }

    record OfQuote(QuoteId quote, int revision) implements IssuedPaper {
        @Override
        public String key() {
            return quote + "/" + revision;
        }

        @Override
        public String object() {
            return quote.value();
        }

        @Override
        public int place() {
            return revision;
        }
    }

    /** The {@code number}-th reminder of it, a formal notice too. */
    record OfReminder(InvoiceId invoice, int number) implements IssuedPaper {
        @Override
        public String key() {
            return object() + "/" + number;
        }

        @Override
        public String object() {
            return RemindersId.of(invoice).value();
        }

        @Override
        public int place() {
            return number;
        }
    }

    /** The {@code place}-th paper of that object. */
    static IssuedPaper of(String object, int place) {
        if (object.startsWith("reminders-")) return new OfReminder(new RemindersId(object).invoiceId(), place);
        return object.startsWith("quote-")
                ? new OfQuote(new QuoteId(object), place)
                : new OfInvoice(new InvoiceId(object));
    }

    /** By its key. */
    static IssuedPaper read(String key) {
        int end = key.indexOf('/');
        return end < 0 ? of(key, 1) : of(key.substring(0, end), Integer.parseInt(key.substring(end + 1)));
    }
}

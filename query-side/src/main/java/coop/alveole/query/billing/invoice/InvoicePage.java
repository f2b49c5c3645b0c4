package coop.alveole.query.billing.invoice;

import coop.alveole.query.membership.parts.Action;
import coop.alveole.query.shared.Frame;
import java.util.List;

/** The page of one invoice, ready to be drawn: amounts and days are words already. */
public record InvoicePage(
        Frame frame,
        InvoiceView invoice,
        String title,
        String customer,
        String activity,
        boolean late,
        List<Fact> facts,
        List<Line> lines,
        List<Sum> sums,
        List<Action> actions,
        boolean revisable,
        Download download,
        List<Entry> history,
        Long version) {
    /**
     * What its customer has, once it is validated; once it has left, by what the kept file is known and what a platform says of it; before, what is missing
     * for it, in words.
     */
    public record Download(boolean ready, String kept, String platform, String missing) {}

    /** The label is a key of the bundle. */
    public record Fact(String label, String value) {}

    public record Line(
            String label, String group, String quantity, String unitPrice, String discount, String net, String vat) {}

    public record Sum(String label, String amount, boolean whole) {}

    /** {@code letter}: which letter of a reminder it is the keeping of; zero of none, or for whoever may not read it. */
    public record Entry(String sentence, String recordedAt, int letter) {
        public Entry(String sentence, String recordedAt) {
            this(sentence, recordedAt, 0);
        }
    }
}

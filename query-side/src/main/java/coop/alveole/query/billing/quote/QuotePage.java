package coop.alveole.query.billing.quote;

import coop.alveole.query.billing.invoice.InvoicePage.Entry;
import coop.alveole.query.billing.invoice.InvoicePage.Fact;
import coop.alveole.query.billing.invoice.InvoicePage.Line;
import coop.alveole.query.billing.invoice.InvoicePage.Sum;
import coop.alveole.query.membership.parts.Action;
import coop.alveole.query.shared.Frame;
import java.util.List;

/** The page of one quote, ready to be drawn: amounts and days are words already; {@code kept} is by what the file that left is known. */
record QuotePage(
        Frame frame,
        QuoteView quote,
        String customer,
        String activity,
        List<Fact> facts,
        List<Line> lines,
        List<Sum> sums,
        List<Part> parts,
        String left,
        List<Action> actions,
        boolean revisable,
        boolean downloadable,
        String kept,
        List<Entry> history,
        Long version) {
    /** An invoice of it; the kind is a key of the bundle. */
    record Part(String invoiceId, String kind, String net) {}
}

package coop.alveole.command.billing.issue;

import coop.alveole.domain.billing.invoice.InvoiceEvent.InvoiceSent;
import coop.alveole.domain.billing.issue.IssuedInvoiceEvent.InvoiceFileKept;
import coop.alveole.domain.billing.issue.IssuedPaper;
import coop.alveole.domain.billing.issue.IssuedQuoteEvent.QuoteFileKept;
import coop.alveole.domain.billing.quote.QuoteEvent.QuoteRevised;
import coop.alveole.domain.billing.quote.QuoteEvent.QuoteSent;
import coop.alveole.domain.billing.reminder.RemindersEvent.CustomerReminded;
import coop.alveole.domain.billing.reminder.RemindersEvent.ReminderLetterKept;
import java.util.List;
import java.util.stream.Stream;

/** Which papers of one invoice or quote, or of the reminders of an invoice, were sent, and of which the file is kept; {@code written} is the last one. */
public record PaperToKeep(String id, int written, List<Integer> sent, List<Integer> kept) {
    static PaperToKeep empty(String id) {
        return new PaperToKeep(id, 1, List.of(), List.of());
    }

    Stream<IssuedPaper> left() {
        return sent.stream().filter(place -> !kept.contains(place)).map(place -> IssuedPaper.of(id, place));
    }

    boolean wasSent(IssuedPaper paper) {
        return sent.contains(paper.place());
    }

    PaperToKeep with(Object fact) {
        return switch (fact) {
            case InvoiceSent _, QuoteSent _ -> new PaperToKeep(id, written, and(sent, written), kept);
            case CustomerReminded _ -> new PaperToKeep(id, written, and(sent, sent.size() + 1), kept);
            case ReminderLetterKept e -> new PaperToKeep(id, written, sent, and(kept, e.number()));
            case QuoteRevised e -> new PaperToKeep(id, e.revision(), sent, kept);
            case InvoiceFileKept _ -> new PaperToKeep(id, written, sent, and(kept, 1));
            case QuoteFileKept e -> new PaperToKeep(id, written, sent, and(kept, e.revision()));
            default -> this;
        };
    }

    private static List<Integer> and(List<Integer> known, int place) {
        return Stream.concat(known.stream(), Stream.of(place)).distinct().toList();
    }
}

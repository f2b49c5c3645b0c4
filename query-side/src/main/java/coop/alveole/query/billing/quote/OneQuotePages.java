package coop.alveole.query.billing.quote;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.IssuedQuoteId;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.QuoteId;
import coop.alveole.query.billing.customer.SellingActivities;
import coop.alveole.query.billing.document.QuoteDocuments;
import coop.alveole.query.billing.invoice.CustomerNames;
import coop.alveole.query.billing.invoice.InvoiceLines;
import coop.alveole.query.billing.invoice.InvoicePage.Entry;
import coop.alveole.query.billing.invoice.InvoicePage.Sum;
import coop.alveole.query.billing.issue.Mailboxes;
import coop.alveole.query.evidence.Sentences;
import coop.alveole.query.membership.parts.Action;
import coop.alveole.query.shared.Facts;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.SystemState;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Devis »: what it offers, what may be done about it now, what was invoiced of it, what happened to it. */
@Controller
class OneQuotePages {
    private final QuoteQueries queries;
    private final CustomerNames customerNames;
    private final SellingActivities activities;
    private final InvoiceLines lines;
    private final QuoteWords words;
    private final QuoteDocuments documents;
    private final Mailboxes mailboxes;
    private final Facts facts;
    private final Sentences sentences;
    private final SystemState system;
    private final Frames frames;

    OneQuotePages(
            QuoteQueries queries,
            CustomerNames customerNames,
            SellingActivities activities,
            InvoiceLines lines,
            QuoteWords words,
            QuoteDocuments documents,
            Mailboxes mailboxes,
            Facts facts,
            Sentences sentences,
            SystemState system,
            Frames frames) {
        this.queries = queries;
        this.customerNames = customerNames;
        this.activities = activities;
        this.lines = lines;
        this.words = words;
        this.documents = documents;
        this.mailboxes = mailboxes;
        this.facts = facts;
        this.sentences = sentences;
        this.system = system;
        this.frames = frames;
    }

    @Allowed(Access.READ_QUOTES)
    @GetMapping(QuoteList.ADDRESS + "/{id}")
    ModelAndView quote(
            @PathVariable QuoteId id,
            @RequestParam(required = false) @Nullable Integer revision,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        var view = (revision == null ? queries.quote(id, reading) : queries.revision(id, revision, reading))
                .orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
        var frame = frames.of(request, reading, "quotes");
        boolean isOpen = !frame.past() && view.isLatest();
        var names = activities.names(reading);
        var page = new QuotePage(
                frame,
                view,
                customerNames
                        .of(new CustomerId(view.customerId()), reading)
                        .map(buyer -> buyer.name().text())
                        .orElse("–"),
                names.getOrDefault(new ActivityId(view.activityId()), "–"),
                words.facts(view, names, reader),
                lines.lines(view.lines(), reader),
                sums(view, reader),
                view.invoices().stream()
                        .map(part -> new QuotePage.Part(
                                part.invoiceId(),
                                "invoice.kind." + part.kind(),
                                French.euros(new Money(part.netCents()))))
                        .toList(),
                French.euros(new Money(view.leftCents())),
                isOpen ? actions(view, reading, reader) : List.of(),
                isOpen && QuoteActions.mayRevise(view, reading.viewer()),
                documents.has(id, view.revision(), reading),
                documents
                        .keptAs(id, view.revision(), reading)
                        .map(Digest::shortForm)
                        .orElse(""),
                history(id, reading, reader),
                view.version());
        return new ModelAndView("quote", "page", page);
    }

    private List<Action> actions(QuoteView view, Reading reading, Locale reader) {
        var boxes = mailboxes.of(new CustomerId(view.customerId()), new ActivityId(view.activityId()), reading, reader);
        return QuoteActions.of(view, reading.viewer(), boxes);
    }

    private List<Sum> sums(QuoteView view, Locale reader) {
        var sums = new ArrayList<>(lines.discount(view.discountBasisPoints(), view.discountedCents(), reader));
        sums.addAll(lines.totals(view.netCents(), view.perVat(), view.totalCents(), reader));
        return List.copyOf(sums);
    }

    private List<Entry> history(QuoteId id, Reading reading, Locale reader) {
        long until = reading.knownAt().orElse(Long.MAX_VALUE);
        return Stream.of(id.value(), IssuedQuoteId.of(id).value())
                .flatMap(object -> facts.of(object, until).stream())
                .sorted(Comparator.<Recorded<?>>comparingLong(Recorded::position)
                        .reversed())
                .map(fact ->
                        new Entry(sentences.of(fact.event(), reader), French.moment(fact.recordedAt(), system.zone())))
                .toList();
    }
}

package coop.alveole.query.billing.invoice;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.billing.invoice.Mention;
import coop.alveole.domain.billing.reminder.RemindersEvent.ReminderLetterKept;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.IssuedInvoiceId;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.domain.shared.RemindersId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.query.billing.customer.SellingActivities;
import coop.alveole.query.billing.document.InvoiceDocuments;
import coop.alveole.query.billing.issue.Mailboxes;
import coop.alveole.query.billing.reminder.ReminderQueries;
import coop.alveole.query.evidence.Sentences;
import coop.alveole.query.shared.Facts;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.SystemState;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** « Facture »: what it sells, what it owes, what may be done about it now, what happened to it. */
@Controller
class OneInvoicePages {
    private final InvoiceQueries queries;
    private final CustomerNames customerNames;
    private final SellingActivities activities;
    private final InvoiceLines lines;
    private final InvoiceDocuments documents;
    private final ReminderQueries reminders;
    private final Mailboxes mailboxes;
    private final Facts facts;
    private final Sentences sentences;
    private final SystemState system;
    private final Frames frames;
    private final MessageSource messages;

    OneInvoicePages(
            InvoiceQueries queries,
            CustomerNames customerNames,
            SellingActivities activities,
            InvoiceLines lines,
            InvoiceDocuments documents,
            ReminderQueries reminders,
            Mailboxes mailboxes,
            Facts facts,
            Sentences sentences,
            SystemState system,
            Frames frames,
            MessageSource messages) {
        this.queries = queries;
        this.customerNames = customerNames;
        this.activities = activities;
        this.lines = lines;
        this.documents = documents;
        this.reminders = reminders;
        this.mailboxes = mailboxes;
        this.facts = facts;
        this.sentences = sentences;
        this.system = system;
        this.frames = frames;
        this.messages = messages;
    }

    @Allowed(Access.READ_INVOICES)
    @GetMapping(InvoiceList.ADDRESS + "/{id}")
    ModelAndView invoice(@PathVariable InvoiceId id, Reading reading, HttpServletRequest request, Locale reader) {
        var view = queries.invoice(id, reading).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
        var frame = frames.of(request, reading, "invoices");
        var viewer = reading.viewer();
        var page = new InvoicePage(
                frame,
                view,
                title(view, reader),
                customerNames
                        .of(new CustomerId(view.customerId()), reading)
                        .map(buyer -> buyer.name().text())
                        .orElse("–"),
                activities.names(reading).getOrDefault(new ActivityId(view.activityId()), "–"),
                view.isLate(reading.asOf()),
                lines.facts(view),
                lines.lines(view.lines(), reader),
                lines.sums(view, reader),
                frame.past()
                        ? List.of()
                        : InvoiceActions.of(
                                view,
                                viewer,
                                () -> documents.delegated(view.activityId(), reading),
                                reminders.asking(reading).apply(id, view.overdueSince(reading.asOf())),
                                mailboxes.of(
                                        new CustomerId(view.customerId()),
                                        new ActivityId(view.activityId()),
                                        reading,
                                        reader)),
                !frame.past() && InvoiceActions.mayRevise(view, viewer),
                download(id, reading),
                history(id, reading, reader, viewer.may(Access.READ_CUSTOMER_WORDS, new ActivityId(view.activityId()))),
                view.version());
        return new ModelAndView("invoice", "page", page);
    }

    private InvoicePage.Download download(InvoiceId id, Reading reading) {
        return new InvoicePage.Download(
                documents.has(id, reading),
                documents.keptAs(id, reading).map(Digest::shortForm).orElse(""),
                documents.saidByPlatform(id, reading),
                Mention.inFrench(documents.missing(id, reading)));
    }

    private String title(InvoiceView view, Locale reader) {
        var kind = messages.getMessage("invoice.kind." + view.kind(), null, reader);
        return view.number() == null ? kind : kind + " " + view.number();
    }

    private List<InvoicePage.Entry> history(InvoiceId id, Reading reading, Locale reader, boolean opens) {
        long until = reading.knownAt().orElse(Long.MAX_VALUE);
        return Stream.of(
                        id.value(),
                        RemindersId.of(id).value(),
                        IssuedInvoiceId.of(id).value())
                .flatMap(object -> facts.of(object, until).stream())
                .sorted(Comparator.<Recorded<?>>comparingLong(Recorded::position)
                        .reversed())
                .map(fact -> new InvoicePage.Entry(
                        sentences.of(fact.event(), reader),
                        French.moment(fact.recordedAt(), system.zone()),
                        opens && fact.event() instanceof ReminderLetterKept kept ? kept.number() : 0))
                .toList();
    }
}

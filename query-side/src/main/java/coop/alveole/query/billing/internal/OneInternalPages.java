package coop.alveole.query.billing.internal;

import static coop.alveole.query.membership.parts.Action.Field.words;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.InternalInvoiceId;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.projection.billing.internal.InternalInvoiceFile.State;
import coop.alveole.query.billing.invoice.InvoiceQueries;
import coop.alveole.query.billing.invoice.InvoiceView;
import coop.alveole.query.contribution.ContributionQueries;
import coop.alveole.query.evidence.Sentences;
import coop.alveole.query.membership.parts.Action;
import coop.alveole.query.shared.Facts;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.SystemState;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** « Facture interne »: who owes what to whom, in which statement it counts, and what may be answered now. */
@Controller
class OneInternalPages {
    record Entry(String sentence, String recordedAt) {}

    /** One side: its activity, and the statement that the amount moves, whose month is empty where it moves none. */
    record Side(String activity, String name, String month) {}

    /** {@code sale} is its number, where this reader may read the invoice to the customer. */
    record InternalPage(
            Frame frame,
            InternalInvoiceView internal,
            String amount,
            String suppliedOn,
            Side maker,
            Side receiver,
            String sale,
            List<Action> actions,
            List<Entry> history,
            @Nullable Long version) {}

    private final InternalInvoiceQueries queries;
    private final TradingActivities activities;
    private final InvoiceQueries invoices;
    private final ContributionQueries contributions;
    private final Facts facts;
    private final Sentences sentences;
    private final SystemState system;
    private final Frames frames;

    OneInternalPages(
            InternalInvoiceQueries queries,
            TradingActivities activities,
            InvoiceQueries invoices,
            ContributionQueries contributions,
            Facts facts,
            Sentences sentences,
            SystemState system,
            Frames frames) {
        this.queries = queries;
        this.activities = activities;
        this.invoices = invoices;
        this.contributions = contributions;
        this.facts = facts;
        this.sentences = sentences;
        this.system = system;
        this.frames = frames;
    }

    @Allowed(Access.READ_INTERNAL_INVOICES)
    @GetMapping(InternalInvoiceList.ADDRESS + "/{id}")
    ModelAndView internal(
            @PathVariable InternalInvoiceId id, Reading reading, HttpServletRequest request, Locale reader) {
        var view = queries.internal(id, reading).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
        var frame = frames.of(request, reading, "internal-invoices");
        var page = new InternalPage(
                frame,
                view,
                French.euros(new Money(view.netCents())),
                French.day(view.suppliedOn()),
                side(view.makerId(), view, reading),
                side(view.receiverId(), view, reading),
                sale(view, reading),
                frame.past() ? List.of() : actions(view, reading),
                history(id, reading, reader),
                view.version());
        return new ModelAndView("internal-invoice", "page", page);
    }

    private Side side(String id, InternalInvoiceView view, Reading reading) {
        var activity = new ActivityId(id);
        var month = contributions.monthOfInternalInvoice(activity, view.id(), reading);
        return new Side(
                id,
                activities.names(reading).getOrDefault(activity, "–"),
                month.map(Object::toString).orElse(""));
    }

    private String sale(InternalInvoiceView view, Reading reading) {
        return Optional.ofNullable(view.invoiceId())
                .flatMap(sale -> invoices.invoice(new InvoiceId(sale), reading))
                .map(InvoiceView::number)
                .orElse("");
    }

    private static List<Action> actions(InternalInvoiceView view, Reading reading) {
        boolean makes = reading.viewer().may(Access.MAKE_INTERNAL_INVOICE, new ActivityId(view.makerId()));
        boolean answers = reading.viewer().may(Access.ANSWER_INTERNAL_INVOICE, new ActivityId(view.receiverId()));
        var actions = new ArrayList<Action>();
        if (view.state() == State.WAITING && answers) {
            actions.add(action(view, "accept"));
            actions.add(action(view, "refuse", words("motive")));
        }
        if (view.state() == State.WAITING && makes) actions.add(action(view, "withdraw"));
        if (view.state() == State.ACCEPTED && makes) actions.add(action(view, "reverse", words("motive")));
        return List.copyOf(actions);
    }

    private static Action action(InternalInvoiceView view, String verb, Action.Field... fields) {
        return new Action(
                verb + "-internal-invoice",
                "/api/v1/internal-invoices/" + view.id() + "/" + verb,
                List.of(),
                List.of(fields));
    }

    private List<Entry> history(InternalInvoiceId id, Reading reading, Locale reader) {
        return facts.of(id.value(), reading.knownAt().orElse(Long.MAX_VALUE)).reversed().stream()
                .map(fact ->
                        new Entry(sentences.of(fact.event(), reader), French.moment(fact.recordedAt(), system.zone())))
                .toList();
    }
}

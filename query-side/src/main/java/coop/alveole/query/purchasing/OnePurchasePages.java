package coop.alveole.query.purchasing;

import static coop.alveole.query.membership.parts.Action.Field.words;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.PurchaseId;
import coop.alveole.projection.purchasing.PurchaseFile.State;
import coop.alveole.query.billing.customer.SellingActivities;
import coop.alveole.query.billing.invoice.InvoiceQueries;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** « Achat »: what was bought for which sale, its paper, whether it leaves the base, and what may be done about it now. */
@Controller
class OnePurchasePages {
    record Entry(String sentence, String recordedAt) {}

    /** {@code counted} is a key of the bundle; {@code month} where it counts. */
    record PurchasePage(
            Frame frame,
            PurchaseView purchase,
            String amount,
            String boughtOn,
            String sale,
            String activity,
            CountedPurchases.Counted counted,
            boolean correctable,
            List<Action> actions,
            List<Entry> history,
            @Nullable Long version) {}

    private final PurchaseQueries queries;
    private final InvoiceQueries invoices;
    private final CountedPurchases counted;
    private final SellingActivities activities;
    private final Facts facts;
    private final Sentences sentences;
    private final SystemState system;
    private final Frames frames;

    OnePurchasePages(
            PurchaseQueries queries,
            InvoiceQueries invoices,
            CountedPurchases counted,
            SellingActivities activities,
            Facts facts,
            Sentences sentences,
            SystemState system,
            Frames frames) {
        this.queries = queries;
        this.invoices = invoices;
        this.counted = counted;
        this.activities = activities;
        this.facts = facts;
        this.sentences = sentences;
        this.system = system;
        this.frames = frames;
    }

    @Allowed(Access.READ_PURCHASES)
    @GetMapping(PurchaseList.ADDRESS + "/{id}")
    ModelAndView purchase(@PathVariable PurchaseId id, Reading reading, HttpServletRequest request, Locale reader) {
        var view = queries.purchase(id, reading).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
        var frame = frames.of(request, reading, "purchases");
        var activity = new ActivityId(view.activityId());
        var sale = invoices.invoice(new InvoiceId(view.invoiceId()), reading);
        boolean enters = !frame.past()
                && view.state() != State.APPROVED
                && reading.viewer().may(Access.ENTER_PURCHASE, activity);
        var page = new PurchasePage(
                frame,
                view,
                French.euros(new Money(view.netCents())),
                French.day(view.boughtOn()),
                sale.map(SalesToChoose::said).orElse("–"),
                activities.names(reading).getOrDefault(activity, "–"),
                counted.of(view, sale, reading),
                enters,
                frame.past() ? List.of() : actions(view, reading),
                history(id, reading, reader),
                view.version());
        return new ModelAndView("purchase", "page", page);
    }

    private List<Action> actions(PurchaseView view, Reading reading) {
        var actions = new ArrayList<Action>();
        boolean decides = view.state() == State.WAITING
                && reading.viewer().may(Access.APPROVE_PURCHASE, new ActivityId(view.activityId()));
        if (decides) {
            actions.add(action(view, "approve"));
            actions.add(action(view, "return", words("comment")));
        }
        return List.copyOf(actions);
    }

    private static Action action(PurchaseView view, String verb, Action.Field... fields) {
        return new Action(
                verb + "-purchase", "/api/v1/purchases/" + view.id() + "/" + verb, List.of(), List.of(fields));
    }

    private List<Entry> history(PurchaseId id, Reading reading, Locale reader) {
        return facts.of(id.value(), reading.knownAt().orElse(Long.MAX_VALUE)).reversed().stream()
                .map(fact ->
                        new Entry(sentences.of(fact.event(), reader), French.moment(fact.recordedAt(), system.zone())))
                .toList();
    }
}

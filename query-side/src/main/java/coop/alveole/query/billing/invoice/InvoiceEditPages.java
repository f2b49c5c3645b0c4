package coop.alveole.query.billing.invoice;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.query.billing.customer.CustomerQueries;
import coop.alveole.query.billing.customer.SellingActivities;
import coop.alveole.query.billing.invoice.EditPage.Typed;
import coop.alveole.query.membership.parts.Action.Option;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where an invoice is written: of one activity, to one of its customers, line by line. */
@Controller
class InvoiceEditPages {
    private final InvoiceQueries queries;
    private final CustomerQueries customers;
    private final SellingActivities activities;
    private final Frames frames;

    InvoiceEditPages(InvoiceQueries queries, CustomerQueries customers, SellingActivities activities, Frames frames) {
        this.queries = queries;
        this.customers = customers;
        this.activities = activities;
        this.frames = frames;
    }

    /** Of the only activity there is, else of the one that is chosen first. */
    @Allowed(Access.WRITE_INVOICE)
    @GetMapping(InvoiceList.ADDRESS + "/new")
    ModelAndView anew(
            @RequestParam(required = false) @Nullable ActivityId activityId,
            Reading reading,
            HttpServletRequest request) {
        var within = activities.open(Access.WRITE_INVOICE, reading);
        var chosen = Optional.ofNullable(activityId)
                .map(ActivityId::value)
                .or(() -> within.size() == 1 ? Optional.of(within.getFirst().value()) : Optional.empty());
        var page = new EditPage(
                frames.of(request, reading, "invoices"),
                "/api/v1/invoices",
                "/invoices/{id}",
                "invoices.new",
                chosen
                        .flatMap(id -> within.stream()
                                .filter(option -> option.value().equals(id))
                                .findFirst())
                        .stream()
                        .toList(),
                within,
                chosen.map(id -> buyers(new ActivityId(id), reading)).orElse(List.of()),
                Typed.nothing(reading.asOf()),
                LinesTyped.of(List.of(), request),
                null);
        return new ModelAndView("invoice-edit", "page", page);
    }

    @Allowed(Access.WRITE_INVOICE)
    @GetMapping(InvoiceList.ADDRESS + "/{id}/revise")
    ModelAndView revise(@PathVariable InvoiceId id, Reading reading, HttpServletRequest request) {
        var view = queries.invoice(id, reading)
                .filter(known -> InvoiceActions.mayRevise(known, reading.viewer()))
                .orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
        var activity = new ActivityId(view.activityId());
        var name = activities.names(reading).getOrDefault(activity, "–");
        var page = new EditPage(
                frames.of(request, reading, "invoices"),
                "/api/v1/invoices/" + id + "/revise",
                "/invoices/" + id,
                "invoices.revise",
                List.of(new Option(activity.value(), name)),
                List.of(),
                buyers(activity, reading),
                Typed.of(view),
                LinesTyped.of(view.lines(), request),
                view.version());
        return new ModelAndView("invoice-edit", "page", page);
    }

    private List<Option> buyers(ActivityId activity, Reading reading) {
        return customers.customers(Optional.of(activity), reading).stream()
                .map(view -> new Option(view.id(), view.name().text()))
                .toList();
    }
}

package coop.alveole.query.billing.quote;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.trade.QuoteId;
import coop.alveole.query.billing.customer.CustomerQueries;
import coop.alveole.query.billing.customer.SellingActivities;
import coop.alveole.query.billing.invoice.LinesTyped;
import coop.alveole.query.billing.quote.QuoteEditPage.Typed;
import coop.alveole.query.membership.parts.Action.Option;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a quote is written: of one activity, to one of its customers, line by line, with what it asks for in advance. */
@Controller
class QuoteEditPages {
    private final QuoteQueries queries;
    private final CustomerQueries customers;
    private final SellingActivities activities;
    private final Frames frames;

    QuoteEditPages(QuoteQueries queries, CustomerQueries customers, SellingActivities activities, Frames frames) {
        this.queries = queries;
        this.customers = customers;
        this.activities = activities;
        this.frames = frames;
    }

    /** Of the only activity there is, else of the one that is chosen first. */
    @Allowed(Access.WRITE_QUOTE)
    @GetMapping(QuoteList.ADDRESS + "/new")
    ModelAndView anew(
            @RequestParam(required = false) @Nullable ActivityId activityId,
            Reading reading,
            HttpServletRequest request) {
        var within = activities.open(Access.WRITE_QUOTE, reading);
        var chosen = within.stream()
                .filter(option ->
                        activityId == null ? within.size() == 1 : option.value().equals(activityId.value()))
                .toList();
        var page = new QuoteEditPage(
                frames.of(request, reading, "quotes"),
                "/api/v1/quotes",
                "/quotes/{id}",
                "quotes.new",
                chosen,
                within,
                chosen.stream()
                        .flatMap(option -> buyers(new ActivityId(option.value()), reading).stream())
                        .toList(),
                others(chosen, List.of(), reading),
                Typed.nothing(reading.asOf()),
                LinesTyped.of(List.of(), request),
                QuoteEditPage.instalments(List.of(), request),
                QuoteEditPage.shares(List.of(), request),
                null);
        return new ModelAndView("quote-edit", "page", page);
    }

    @Allowed(Access.WRITE_QUOTE)
    @GetMapping(QuoteList.ADDRESS + "/{id}/revise")
    ModelAndView revise(@PathVariable QuoteId id, Reading reading, HttpServletRequest request) {
        var view = queries.quote(id, reading)
                .filter(known -> QuoteActions.mayRevise(known, reading.viewer()))
                .orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
        var activity = new ActivityId(view.activityId());
        var own = List.of(new Option(activity.value(), activities.names(reading).getOrDefault(activity, "–")));
        var page = new QuoteEditPage(
                frames.of(request, reading, "quotes"),
                "/api/v1/quotes/" + id + "/revise",
                "/quotes/" + id,
                "quotes.revise",
                own,
                List.of(),
                buyers(activity, reading),
                others(own, view.shares(), reading),
                Typed.of(view, reading.asOf()),
                LinesTyped.of(view.lines(), request),
                QuoteEditPage.instalments(view.instalments(), request),
                QuoteEditPage.shares(view.shares(), request),
                view.version());
        return new ModelAndView("quote-edit", "page", page);
    }

    private List<Option> buyers(ActivityId activity, Reading reading) {
        return customers.customers(Optional.of(activity), reading).stream()
                .map(view -> new Option(view.id(), view.name().text()))
                .toList();
    }

    /** The other activities within reach, and those that have a share already, whoever reads. */
    private List<Option> others(List<Option> own, List<QuoteView.Share> known, Reading reading) {
        var within = activities.within(reading);
        var beyond = known.stream()
                .map(QuoteView.Share::activityId)
                .filter(id -> within.stream().noneMatch(option -> option.value().equals(id)))
                .map(id -> new Option(id, "–"));
        return Stream.concat(within.stream().filter(option -> !own.contains(option)), beyond)
                .toList();
    }
}

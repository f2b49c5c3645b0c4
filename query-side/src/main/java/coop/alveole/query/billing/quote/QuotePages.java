package coop.alveole.query.billing.quote;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.projection.billing.quote.QuoteFile.State;
import coop.alveole.query.billing.customer.SellingActivities;
import coop.alveole.query.billing.step.QuoteStep;
import coop.alveole.query.list.GetFiles;
import coop.alveole.query.list.ListPage;
import coop.alveole.query.list.Lists;
import coop.alveole.query.list.sheet.Sheet;
import coop.alveole.query.membership.parts.Action.Option;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Devis »: what is written, waits for the team, is with its customer, may be invoiced. */
@Controller
class QuotePages {
    record QuotesPage(
            Frame frame,
            ListPage<QuoteList.Row> list,
            boolean writes,
            List<String> states,
            @Nullable String state,
            List<Option> activities,
            @Nullable String activity) {}

    private final QuoteList list;
    private final SellingActivities activities;
    private final Lists lists;
    private final Frames frames;

    QuotePages(QuoteList list, SellingActivities activities, Lists lists, Frames frames) {
        this.list = list;
        this.activities = activities;
        this.lists = lists;
        this.frames = frames;
    }

    @Allowed(Access.READ_QUOTES)
    @GetMapping(QuoteList.ADDRESS)
    ModelAndView quotes(
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(required = false) @Nullable QuoteStep step,
            @RequestParam(required = false) @Nullable ActivityId activityId,
            @RequestParam(required = false) @Nullable CustomerId customerId,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        var frame = frames.of(request, reading, "quotes");
        var listed = list.listed(new QuotesAsked(activityId, customerId, state, step), reading, reader);
        var page = new QuotesPage(
                frame,
                lists.page(listed, request, reading, reader),
                !frame.past() && reading.viewer().maySomewhere(Access.WRITE_QUOTE),
                Stream.of(State.values()).map(Enum::name).toList(),
                state == null ? null : state.name(),
                activities.within(reading),
                activityId == null ? null : activityId.value());
        return new ModelAndView("quotes", "page", page);
    }

    @Allowed(Access.READ_QUOTES)
    @GetFiles({QuoteList.ADDRESS, QuoteList.ADDRESS + GetFiles.SUFFIX})
    ResponseEntity<Sheet> files(
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(required = false) @Nullable QuoteStep step,
            @RequestParam(required = false) @Nullable ActivityId activityId,
            @RequestParam(required = false) @Nullable CustomerId customerId,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        return lists.file(
                list.listed(new QuotesAsked(activityId, customerId, state, step), reading, reader),
                request,
                reading,
                reader);
    }
}

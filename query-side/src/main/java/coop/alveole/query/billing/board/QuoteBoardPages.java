package coop.alveole.query.billing.board;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.projection.billing.quote.QuoteFile.State;
import coop.alveole.query.billing.customer.SellingActivities;
import coop.alveole.query.billing.quote.QuoteList;
import coop.alveole.query.billing.quote.QuotesAsked;
import coop.alveole.query.billing.step.QuoteStep;
import coop.alveole.query.list.ListAddress;
import coop.alveole.query.list.Lists;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Devis », « Par étape »: what the list shows, in columns. */
@Controller
class QuoteBoardPages {
    private static final BoardPage.Words WORDS = new BoardPage.Words("quotes", "quote.step.");

    private final QuoteList list;
    private final QuoteCards cards;
    private final SellingActivities activities;
    private final Lists lists;
    private final Frames frames;

    QuoteBoardPages(QuoteList list, QuoteCards cards, SellingActivities activities, Lists lists, Frames frames) {
        this.list = list;
        this.cards = cards;
        this.activities = activities;
        this.lists = lists;
        this.frames = frames;
    }

    @Allowed(Access.READ_QUOTES)
    @GetMapping(QuoteList.ADDRESS + BoardPage.ADDRESS)
    ModelAndView board(
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(required = false) @Nullable QuoteStep step,
            @RequestParam(required = false) @Nullable ActivityId activityId,
            @RequestParam(required = false) @Nullable CustomerId customerId,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        var frame = frames.of(request, reading, "quotes");
        var asked = new QuotesAsked(activityId, customerId, state, step);
        var listed = list.listed(asked, reading, reader);
        var board = cards.board(listed.rows(), reader);
        var page = new BoardPage(
                frame,
                lists.page(listed, request, reading, reader),
                asked.isOfSomeSteps() ? board.withoutTheEmpty() : board,
                ListAddress.of(request, listed.asked()).at(QuoteList.ADDRESS),
                WORDS,
                !frame.past() && reading.viewer().maySomewhere(Access.WRITE_QUOTE),
                activities.within(reading),
                activityId == null ? null : activityId.value());
        return new ModelAndView("board", "page", page);
    }
}

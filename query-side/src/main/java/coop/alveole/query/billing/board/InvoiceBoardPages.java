package coop.alveole.query.billing.board;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.projection.billing.invoice.InvoiceFile.State;
import coop.alveole.query.billing.customer.SellingActivities;
import coop.alveole.query.billing.invoice.Asked;
import coop.alveole.query.billing.invoice.InvoiceList;
import coop.alveole.query.billing.step.InvoiceStep;
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

/** « Factures », « Par étape »: what the list shows, in columns. */
@Controller
class InvoiceBoardPages {
    private static final BoardPage.Words WORDS = new BoardPage.Words("invoices", "invoice.step.");

    private final InvoiceList list;
    private final InvoiceCards cards;
    private final SellingActivities activities;
    private final Lists lists;
    private final Frames frames;

    InvoiceBoardPages(InvoiceList list, InvoiceCards cards, SellingActivities activities, Lists lists, Frames frames) {
        this.list = list;
        this.cards = cards;
        this.activities = activities;
        this.lists = lists;
        this.frames = frames;
    }

    @Allowed(Access.READ_INVOICES)
    @GetMapping(InvoiceList.ADDRESS + BoardPage.ADDRESS)
    ModelAndView board(
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(required = false) @Nullable InvoiceStep step,
            @RequestParam(required = false) @Nullable ActivityId activityId,
            @RequestParam(required = false) @Nullable CustomerId customerId,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        var frame = frames.of(request, reading, "invoices");
        var asked = new Asked(activityId, customerId, state, step);
        var listed = list.listed(asked, reading, reader);
        var board = cards.board(listed.rows(), reading.asOf(), reader);
        var page = new BoardPage(
                frame,
                lists.page(listed, request, reading, reader),
                asked.isOfSomeSteps() ? board.withoutTheEmpty() : board,
                ListAddress.of(request, listed.asked()).at(InvoiceList.ADDRESS),
                WORDS,
                !frame.past() && reading.viewer().maySomewhere(Access.WRITE_INVOICE),
                activities.within(reading),
                activityId == null ? null : activityId.value());
        return new ModelAndView("board", "page", page);
    }
}

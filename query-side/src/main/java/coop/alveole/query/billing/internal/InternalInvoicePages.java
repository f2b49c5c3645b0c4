package coop.alveole.query.billing.internal;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.projection.billing.internal.InternalInvoiceFile.State;
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
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Factures internes »: what activities owe each other, and what waits for an answer. */
@Controller
class InternalInvoicePages {
    record InternalsPage(
            Frame frame,
            ListPage<InternalInvoiceList.Row> list,
            boolean makes,
            List<String> states,
            @Nullable String state,
            List<Option> activities,
            @Nullable String activity) {}

    private final InternalInvoiceList list;
    private final TradingActivities activities;
    private final Lists lists;
    private final Frames frames;

    InternalInvoicePages(InternalInvoiceList list, TradingActivities activities, Lists lists, Frames frames) {
        this.list = list;
        this.activities = activities;
        this.lists = lists;
        this.frames = frames;
    }

    @Allowed(Access.READ_INTERNAL_INVOICES)
    @GetMapping(InternalInvoiceList.ADDRESS)
    ModelAndView internals(
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(required = false) @Nullable ActivityId activityId,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        var frame = frames.of(request, reading, "internal-invoices");
        var listed = list.listed(new Asked(activityId, state), reading, reader);
        var page = new InternalsPage(
                frame,
                lists.page(listed, request, reading, reader),
                !frame.past() && reading.viewer().maySomewhere(Access.MAKE_INTERNAL_INVOICE),
                InternalInvoiceList.states(),
                state == null ? null : state.name(),
                activities.open(reading),
                activityId == null ? null : activityId.value());
        return new ModelAndView("internal-invoices", "page", page);
    }

    @Allowed(Access.READ_INTERNAL_INVOICES)
    @GetFiles({InternalInvoiceList.ADDRESS, InternalInvoiceList.ADDRESS + GetFiles.SUFFIX})
    ResponseEntity<Sheet> files(
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(required = false) @Nullable ActivityId activityId,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        return lists.file(list.listed(new Asked(activityId, state), reading, reader), request, reading, reader);
    }
}

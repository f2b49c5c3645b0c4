package coop.alveole.query.purchasing;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.projection.purchasing.PurchaseFile.State;
import coop.alveole.query.billing.customer.SellingActivities;
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

/** « Achats »: what is bought for a sale, what waits for the team, what lacks its paper. */
@Controller
class PurchasePages {
    record PurchasesPage(
            Frame frame,
            ListPage<PurchaseList.Row> list,
            boolean enters,
            List<String> states,
            @Nullable String state,
            List<Option> activities,
            @Nullable String activity) {}

    private final PurchaseList list;
    private final SellingActivities activities;
    private final Lists lists;
    private final Frames frames;

    PurchasePages(PurchaseList list, SellingActivities activities, Lists lists, Frames frames) {
        this.list = list;
        this.activities = activities;
        this.lists = lists;
        this.frames = frames;
    }

    @Allowed(Access.READ_PURCHASES)
    @GetMapping(PurchaseList.ADDRESS)
    ModelAndView purchases(
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(required = false) @Nullable ActivityId activityId,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        var frame = frames.of(request, reading, "purchases");
        var listed = list.listed(new Asked(activityId, state), reading, reader);
        var page = new PurchasesPage(
                frame,
                lists.page(listed, request, reading, reader),
                !frame.past() && reading.viewer().maySomewhere(Access.ENTER_PURCHASE),
                PurchaseList.states(),
                state == null ? null : state.name(),
                activities.within(reading),
                activityId == null ? null : activityId.value());
        return new ModelAndView("purchases", "page", page);
    }

    @Allowed(Access.READ_PURCHASES)
    @GetFiles({PurchaseList.ADDRESS, PurchaseList.ADDRESS + GetFiles.SUFFIX})
    ResponseEntity<Sheet> files(
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(required = false) @Nullable ActivityId activityId,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        return lists.file(list.listed(new Asked(activityId, state), reading, reader), request, reading, reader);
    }
}

package coop.alveole.query.purchasing;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.purchasing.PurchaseKind;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.PurchaseId;
import coop.alveole.projection.purchasing.PurchaseFile.State;
import coop.alveole.query.membership.parts.Action.Option;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a purchase is entered, and corrected until it is approved. */
@Controller
class EnterPages {
    private static final int CENTS = 2;

    /** The sales that something may be bought for, and what is typed already; {@code title} is a key of the bundle. */
    record EnterPage(
            Frame frame,
            String href,
            String next,
            String title,
            List<String> kinds,
            List<Option> sales,
            Typed typed,
            @Nullable Long version) {}

    record Typed(String kind, String sale, String net, String supplier, String boughtOn) {}

    private final PurchaseQueries queries;
    private final SalesToChoose sales;
    private final Frames frames;

    EnterPages(PurchaseQueries queries, SalesToChoose sales, Frames frames) {
        this.queries = queries;
        this.sales = sales;
        this.frames = frames;
    }

    @Allowed(Access.ENTER_PURCHASE)
    @GetMapping(PurchaseList.ADDRESS + "/new")
    ModelAndView anew(
            @RequestParam(required = false) @Nullable InvoiceId invoiceId,
            Reading reading,
            HttpServletRequest request) {
        var sale = invoiceId == null ? "" : invoiceId.value();
        var typed = new Typed("", sale, "", "", reading.asOf().toString());
        return page("/api/v1/purchases", "/purchases/{id}", "purchases.new", typed, null, reading, request);
    }

    @Allowed(Access.ENTER_PURCHASE)
    @GetMapping(PurchaseList.ADDRESS + "/{id}/correct")
    ModelAndView correct(@PathVariable PurchaseId id, Reading reading, HttpServletRequest request) {
        var view = queries.purchase(id, reading)
                .filter(known -> known.state() != State.APPROVED)
                .filter(known -> reading.viewer().may(Access.ENTER_PURCHASE, new ActivityId(known.activityId())))
                .orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
        var typed = new Typed(
                view.kind().name(),
                view.invoiceId(),
                BigDecimal.valueOf(view.netCents(), CENTS).toPlainString().replace('.', ','),
                view.supplier().text(),
                view.boughtOn().toString());
        var href = "/api/v1/purchases/" + id + "/correct";
        return page(href, "/purchases/" + id, "purchases.correct", typed, view.version(), reading, request);
    }

    private ModelAndView page(
            String href,
            String next,
            String title,
            Typed typed,
            @Nullable Long version,
            Reading reading,
            HttpServletRequest request) {
        var kinds = Stream.of(PurchaseKind.values()).map(Enum::name).toList();
        var frame = frames.of(request, reading, "purchases");
        var page = new EnterPage(frame, href, next, title, kinds, sales.of(reading), typed, version);
        return new ModelAndView("purchase-edit", "page", page);
    }
}

package coop.alveole.query.billing.internal;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.query.billing.invoice.InvoiceQueries;
import coop.alveole.query.billing.invoice.InvoiceView;
import coop.alveole.query.membership.parts.Action.Option;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where an internal invoice is made: for whom first, then what. */
@Controller
class MakeInternalPages {
    /** {@code receiver} is empty until it is chosen; {@code sales} are those of the receiver that this reader may read. */
    record MakePage(
            Frame frame,
            String today,
            List<Option> receiver,
            List<Option> receivers,
            List<Option> makers,
            List<Option> sales) {}

    private final TradingActivities activities;
    private final InvoiceQueries invoices;
    private final Frames frames;

    MakeInternalPages(TradingActivities activities, InvoiceQueries invoices, Frames frames) {
        this.activities = activities;
        this.invoices = invoices;
        this.frames = frames;
    }

    @Allowed(Access.MAKE_INTERNAL_INVOICE)
    @GetMapping(InternalInvoiceList.ADDRESS + "/new")
    ModelAndView anew(
            @RequestParam(required = false) @Nullable ActivityId receiverId,
            Reading reading,
            HttpServletRequest request) {
        var receivers = activities.open(reading);
        var chosen = receivers.stream()
                .filter(option -> receiverId != null && option.value().equals(receiverId.value()))
                .toList();
        var makers = activities.own(reading).stream()
                .filter(option -> !chosen.contains(option))
                .toList();
        var page = new MakePage(
                frames.of(request, reading, "internal-invoices"),
                reading.asOf().toString(),
                chosen,
                receivers,
                makers,
                chosen.stream()
                        .flatMap(option -> sales(option, reading).stream())
                        .toList());
        return new ModelAndView("internal-invoice-new", "page", page);
    }

    private List<Option> sales(Option receiver, Reading reading) {
        return invoices.invoices(reading).stream()
                .filter(view -> view.activityId().equals(receiver.value()))
                .filter(view -> !view.kind().takesBack() && view.number() != null)
                .map(view -> new Option(view.id(), said(view)))
                .toList();
    }

    private static String said(InvoiceView view) {
        return "%s · %s · %s"
                .formatted(view.number(), French.euros(new Money(view.netCents())), French.day(view.suppliedOn()));
    }
}

package coop.alveole.query.billing.share;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.query.billing.internal.TradingActivities;
import coop.alveole.query.billing.share.ShareProposalView.State;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** « Parts d'apport »: each collection that brings something to an introducer, with its calculation, to accept or refuse. */
@Controller
class SharePages {
    static final String ADDRESS = "/introducer-shares";

    record SharesPage(Frame frame, List<Line> lines) {}

    /** {@code sells}: whether this reader may open the quote, the invoice and the payment; {@code answers}: may answer now. */
    record Line(
            ShareProposalView proposal,
            String introducer,
            String seller,
            String amount,
            String collected,
            String share,
            String total,
            String paidOn,
            String takenBackOn,
            boolean sells,
            boolean answers) {}

    private final ShareProposals proposals;
    private final TradingActivities activities;
    private final Frames frames;

    SharePages(ShareProposals proposals, TradingActivities activities, Frames frames) {
        this.proposals = proposals;
        this.activities = activities;
        this.frames = frames;
    }

    @Allowed(Access.READ_INTERNAL_INVOICES)
    @GetMapping(ADDRESS)
    ModelAndView shares(Reading reading, HttpServletRequest request) {
        var frame = frames.of(request, reading, "internal-invoices");
        var names = activities.names(reading);
        var lines = proposals.open(reading).stream()
                .map(view -> line(view, names, !frame.past(), reading))
                .toList();
        return new ModelAndView("introducer-shares", "page", new SharesPage(frame, lines));
    }

    private static Line line(ShareProposalView view, Map<ActivityId, String> names, boolean acts, Reading reading) {
        var introducer = new ActivityId(view.introducerId());
        var seller = new ActivityId(view.sellerId());
        boolean isOpen = view.state() == State.OPEN;
        return new Line(
                view,
                names.getOrDefault(introducer, "–"),
                names.getOrDefault(seller, "–"),
                euros(view.amountCents()),
                euros(view.collectedCents()),
                euros(view.shareCents()),
                euros(view.totalCents()),
                French.day(view.paidOn()),
                Optional.ofNullable(view.takenBackOn()).map(French::day).orElse(""),
                reading.viewer().may(Access.READ_INVOICES, seller),
                acts && isOpen && reading.viewer().may(Access.ANSWER_INTERNAL_INVOICE, seller));
    }

    private static String euros(long cents) {
        return French.euros(new Money(cents));
    }
}

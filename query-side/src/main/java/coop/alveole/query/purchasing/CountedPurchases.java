package coop.alveole.query.purchasing;

import coop.alveole.domain.shared.ActivityId;
import coop.alveole.projection.purchasing.PurchaseFile.State;
import coop.alveole.query.billing.invoice.InvoiceView;
import coop.alveole.query.contribution.ContributionQueries;
import coop.alveole.query.shared.Reading;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether a purchase leaves the base of the contribution, in which month, and else why not. */
@Component
class CountedPurchases {
    /** {@code why} is a key of the bundle; {@code month} is empty where it does not count. */
    record Counted(String why, String month) {}

    private final ContributionQueries contributions;

    CountedPurchases(ContributionQueries contributions) {
        this.contributions = contributions;
    }

    Counted of(PurchaseView view, Optional<InvoiceView> sale, Reading reading) {
        if (view.state() != State.APPROVED) return new Counted("purchase.counts.once-approved", "");
        var month = contributions.monthOfPurchase(new ActivityId(view.activityId()), view.id(), reading);
        if (month.isPresent())
            return new Counted("purchase.counts.yes", month.get().toString());
        boolean isSold = sale.filter(known -> known.number() != null).isPresent();
        return new Counted(isSold ? "purchase.counts.no." + view.kind() : "purchase.counts.once-sold", "");
    }
}

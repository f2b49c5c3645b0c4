package coop.alveole.command.billing.quote;

import static coop.alveole.domain.shared.RequestRule.UNKNOWN;
import static coop.alveole.domain.shared.RequestRule.UNREADABLE_REQUEST;

import coop.alveole.command.billing.invoice.Contents;
import coop.alveole.command.billing.quote.Offered.InstalmentBody;
import coop.alveole.command.billing.quote.Offered.ShareBody;
import coop.alveole.command.shared.ActivitiesOnRecord;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.billing.quote.Instalment;
import coop.alveole.domain.billing.quote.Offer;
import coop.alveole.domain.billing.quote.WorkShare;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Rate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is offered, as it is typed, with its words sealed as those of an invoice are. */
@Component
class Offers {
    private static final int WHOLE = 10_000;

    private final Contents contents;
    private final ActivitiesOnRecord activities;

    Offers(Contents contents, ActivitiesOnRecord activities) {
        this.contents = contents;
        this.activities = activities;
    }

    Offer of(Offered body, Request request) {
        var instalments = all(body.instalments()).map(this::instalment).toList();
        var shares = all(body.shares()).map(this::share).toList();
        var deposit = rate(body.depositBasisPoints(), "depositBasisPoints");
        var content = contents.of(body.title(), body.suppliedOn(), body.lines(), body.discountBasisPoints(), request);
        return new Offer(content, body.validUntil(), deposit, instalments, shares);
    }

    static Rate rate(@Nullable Integer basisPoints, String field) {
        int told = basisPoints == null ? 0 : basisPoints;
        UNREADABLE_REQUEST.require(told >= 0 && told <= WHOLE, field, "Une part va de 0 à 100 %.");
        return Rate.of(told);
    }

    private Instalment instalment(InstalmentBody body) {
        return new Instalment(rate(body.shareBasisPoints(), "instalments"), body.expectedOn());
    }

    private WorkShare share(ShareBody body) {
        UNKNOWN.require(activities.isKnown(body.activityId()), "shares");
        var amount = body.netCents();
        return new WorkShare(
                body.activityId(),
                body.reason(),
                rate(body.rateBasisPoints(), "shares"),
                new Money(amount == null ? 0 : amount));
    }

    private static <B> Stream<B> all(@Nullable List<B> told) {
        return told == null ? Stream.of() : told.stream();
    }
}

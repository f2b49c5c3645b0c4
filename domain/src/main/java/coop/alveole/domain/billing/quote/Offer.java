package coop.alveole.domain.billing.quote;

import static coop.alveole.domain.billing.quote.QuoteRule.*;
import static java.math.RoundingMode.HALF_UP;

import coop.alveole.domain.billing.amounts.SaleContent;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Rate;
import java.time.LocalDate;
import java.util.List;

/**
 * What a quote offers: what is sold, until when it may be signed, the deposit and the instalments it asks for, and what of it
 * goes to other activities. {@code suppliedOn} of its content is the day that is planned.
 */
public record Offer(
        SaleContent content, LocalDate validUntil, Rate deposit, List<Instalment> instalments, List<WorkShare> shares) {
    private static final Money WHOLE = new Money(10_000);

    public Offer {
        instalments = List.copyOf(instalments);
        shares = List.copyOf(shares);
    }

    /** Without VAT. */
    public Money net() {
        return content.totals().net();
    }

    void requireSound(ActivityId seller, LocalDate on) {
        content.requireSound();
        boolean sells = !content.lines().isEmpty() && content.totals().withTax().isPositive() && net().isPositive();
        QUOTE_SELLS_SOMETHING.require(sells, "lines");
        QUOTE_VALID_WHEN_WRITTEN.require(!validUntil.isBefore(on), "validUntil", on);
        QUOTE_TERMS_WITHIN_THE_WHOLE.require(termsAreWithinTheWhole(), "instalments");
        WORK_SHARED_WITH_OTHERS.require(sharesAreOfOthers(seller), "shares");
    }

    private boolean termsAreWithinTheWhole() {
        var asked = instalments.stream()
                .map(Instalment::share)
                .map(Offer::ofTheWhole)
                .collect(Money.sum());
        return instalments.stream().noneMatch(each -> each.share().isZero())
                && asked.plus(ofTheWhole(deposit)).compareTo(WHOLE) <= 0;
    }

    private boolean sharesAreOfOthers(ActivityId seller) {
        long others = shares.stream()
                .map(WorkShare::activity)
                .filter(activity -> !activity.equals(seller))
                .distinct()
                .count();
        var given = shares.stream()
                .map(share -> share.rate().of(net(), HALF_UP).plus(share.amount()))
                .collect(Money.sum());
        return others == shares.size()
                && shares.stream().allMatch(WorkShare::isOneOfBoth)
                && given.compareTo(net()) <= 0;
    }

    private static Money ofTheWhole(Rate share) {
        return share.of(WHOLE, HALF_UP);
    }
}

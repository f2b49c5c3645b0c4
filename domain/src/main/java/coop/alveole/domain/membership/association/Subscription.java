package coop.alveole.domain.membership.association;

import static coop.alveole.domain.membership.association.AssociationRule.SHARES_OF_ONE_NOMINAL;

import coop.alveole.domain.membership.association.AssociationEvent.SharesSubscribed;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.money.Money;
import java.time.LocalDate;

/** Shares subscribed on a day (souscription de parts): so many, all of one nominal value. */
public record Subscription(LocalDate subscribedOn, int shares, Money amount) {
    public Subscription {
        SHARES_OF_ONE_NOMINAL.require(
                shares > 0 && amount.isPositive() && amount.cents() % shares == 0, "shares", shares);
    }

    /** The later of the vote and of the shares. */
    LocalDate holdingSince(LocalDate electedOn) {
        return electedOn.isAfter(subscribedOn) ? electedOn : subscribedOn;
    }

    SharesSubscribed by(MembershipId member) {
        return new SharesSubscribed(member, subscribedOn, shares, amount);
    }
}

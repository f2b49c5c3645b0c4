package coop.alveole.domain.membership.association;

import static coop.alveole.domain.membership.association.AssociationRule.ELECTED_BEFORE_SUBSCRIBING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.membership.association.AssociationEvent.AssociateAdmitted;
import coop.alveole.domain.membership.association.AssociationEvent.AssociationEnd;
import coop.alveole.domain.membership.association.AssociationEvent.AssociationEnded;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RuleBroken;
import java.util.function.Supplier;

/** Decides what a subscription of shares makes of whoever subscribes: of the elected, an associate. */
final class Subscriptions {
    private final Supplier<Ties> ties;

    Subscriptions(Supplier<Ties> ties) {
        this.ties = ties;
    }

    void record(MembershipId id, Subscription subscription, Stage stage) {
        switch (stage) {
            case Stage.Outside _, Stage.Candidate _ -> throw new RuleBroken(ELECTED_BEFORE_SUBSCRIBING, "membershipId");
            case Stage.Elected elected -> {
                var since = subscription.holdingSince(elected.electedOn());
                ties.get().requireAssociationOn(since, "subscribedOn");
                apply(subscription.by(id));
                apply(new AssociateAdmitted(id, elected.assemblyId(), since));
            }
            case Stage.Lapsing lapsing -> underNotice(id, subscription, lapsing);
            case Stage.Associate _ -> apply(subscription.by(id));
        }
    }

    /** An associate until the last day of the contract, and from the shares on. */
    private void underNotice(MembershipId id, Subscription subscription, Stage.Lapsing lapsing) {
        var since = subscription.holdingSince(lapsing.electedOn());
        ELECTED_BEFORE_SUBSCRIBING.require(!since.isAfter(lapsing.lastDay()), "membershipId");
        apply(subscription.by(id));
        apply(new AssociateAdmitted(id, lapsing.assemblyId(), since));
        boolean withContract =
                ties.get().statusEndsWithContractOn(lapsing.electedOn()).isPresent();
        apply(new AssociationEnded(
                id, lapsing.lastDay(), withContract ? AssociationEnd.CONTRACT_ENDED : AssociationEnd.EXIT));
    }
}

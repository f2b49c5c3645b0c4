package coop.alveole.domain.membership.placement;

import coop.alveole.domain.membership.MembershipEvent.MembershipRegistered;
import coop.alveole.domain.membership.organisation.OrganisationEvent.OrganisationRegistered;
import coop.alveole.domain.membership.placement.PlacementEvent.*;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.Label;
import java.time.LocalDate;
import java.util.Optional;

/** Where one membership belongs on each day, and with whom: rights are judged by it, and so are new placements. */
public record Whereabouts(Since<Label> territories, Since<AccountId> advisors, Clusters clusters) {
    /** A former advisor hands the file over during these days (security §6). */
    static final int DAYS_TO_HAND_OVER = 30;

    public static final Whereabouts NOWHERE = new Whereabouts(Since.never(), Since.never(), Clusters.NONE);

    /** After one more event; those about something else change nothing. */
    public Whereabouts with(Object event) {
        return switch (event) {
            case MembershipRegistered e -> in(e.registeredOn(), e.territory());
            case OrganisationRegistered e -> in(e.registeredOn(), e.territory());
            case TerritoryMoved e -> in(e.movedOn(), e.territory());
            case AdvisorAssigned e ->
                new Whereabouts(territories, advisors.with(e.assignedOn(), e.advisor()), clusters);
            case ClusterJoined e -> and(clusters.joined(e.cluster(), e.joinedOn()));
            case ClusterLeft e -> and(clusters.left(e.cluster(), e.lastDay()));
            default -> this;
        };
    }

    /** Before the registration somebody is where they will be registered. */
    public Optional<Label> territoryOn(LocalDate day) {
        return territories
                .on(day)
                .or(() -> territories.lines().stream().findFirst().map(Since.Line::value));
    }

    public Optional<AccountId> advisorOn(LocalDate day) {
        return advisors.on(day);
    }

    /** Today's advisor, or one whose place another took less than thirty days ago. */
    public boolean isAdvisedBy(AccountId account, LocalDate today) {
        return advisors.held(account, today.minusDays(DAYS_TO_HAND_OVER), today);
    }

    public boolean isInCluster(Label cluster, LocalDate day) {
        return clusters.contain(cluster, day);
    }

    private Whereabouts and(Clusters next) {
        return new Whereabouts(territories, advisors, next);
    }

    private Whereabouts in(LocalDate day, Label territory) {
        return new Whereabouts(territories.with(day, territory), advisors, clusters);
    }
}

package coop.alveole.projection.membership.placement;

import coop.alveole.domain.membership.MembershipEvent;
import coop.alveole.domain.membership.MembershipEvent.MembershipRegistered;
import coop.alveole.domain.membership.organisation.OrganisationEvent.OrganisationRegistered;
import coop.alveole.domain.membership.placement.PlacementEvent;
import coop.alveole.domain.membership.placement.PlacementEvent.*;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.projection.membership.placement.PlacementFile.*;
import java.util.List;
import java.util.stream.Stream;

/** To which territory, advisor and clusters does each person belong, at any date? */
public final class PlacementFiles implements Fold<PlacementFile> {
    @Override
    public Class<PlacementFile> document() {
        return PlacementFile.class;
    }

    @Override
    public int version() {
        return 13;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(PlacementEvent.class, MembershipEvent.class, OrganisationRegistered.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return switch (event) {
            case MembershipRegistered e -> Stream.of(e.membershipId().value());
            case OrganisationRegistered e -> Stream.of(e.membershipId().value());
            case PlacementEvent e -> Stream.of(e.membershipId().value());
            default -> Stream.empty();
        };
    }

    @Override
    public PlacementFile empty(String key) {
        return new PlacementFile(key, List.of(), List.of(), List.of());
    }

    @Override
    public PlacementFile fold(PlacementFile file, Recorded<?> recorded) {
        long at = recorded.position();
        return switch (recorded.event()) {
            case MembershipRegistered e -> file.with(new InTerritory(e.registeredOn(), e.territory(), at));
            case OrganisationRegistered e -> file.with(new InTerritory(e.registeredOn(), e.territory(), at));
            case PlacementEvent event -> placed(file, event, at);
            default -> file;
        };
    }

    private static PlacementFile placed(PlacementFile file, PlacementEvent event, long at) {
        return switch (event) {
            case TerritoryMoved e -> file.with(new InTerritory(e.movedOn(), e.territory(), at));
            case AdvisorAssigned e -> file.with(new Advised(e.assignedOn(), e.advisor(), at));
            case ClusterJoined e -> file.with(new InCluster(e.cluster(), e.joinedOn(), null, at));
            case ClusterLeft e -> file.leaving(e.cluster(), e.lastDay());
        };
    }
}

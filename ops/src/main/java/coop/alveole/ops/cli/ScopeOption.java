package coop.alveole.ops.cli;

import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How far a role reaches; the whole cooperative when nothing is said. */
final class ScopeOption {
    @Option(names = "--territory", description = "un territoire seulement")
    private @Nullable String territory;

    @Option(names = "--cluster", description = "un pôle seulement")
    private @Nullable String cluster;

    @Option(names = "--activity", description = "une activité seulement (activity-…)")
    private @Nullable String activity;

    @Option(names = "--person", description = "une personne seulement (person-…)")
    private @Nullable String person;

    @Option(names = "--own-people", description = "les personnes accompagnées seulement")
    private boolean ownPeople;

    Scope scope() {
        if (ownPeople) return new Scope.OwnPeople();
        if (territory != null) return new Scope.OfTerritory(new Label(territory));
        if (cluster != null) return new Scope.OfCluster(new Label(cluster));
        if (activity != null) return new Scope.OfActivity(new ActivityId(activity));
        return person == null ? new Scope.House() : new Scope.Own(new PersonId(person));
    }
}

package coop.alveole.query.evidence;

import coop.alveole.domain.membership.placement.PlacementEvent;
import coop.alveole.domain.membership.placement.PlacementEvent.*;
import java.util.Locale;

/** Says where somebody belongs from a day on. */
final class PlacementSentences {
    private PlacementSentences() {}

    static String of(PlacementEvent event, Locale reader, Sentences sentences) {
        var name = event.getClass().getSimpleName();
        return switch (event) {
            case TerritoryMoved e -> sentences.say(name, reader, e.movedOn(), e.territory());
            case AdvisorAssigned e -> sentences.say(name, reader, e.assignedOn(), e.advisor());
            case ClusterJoined e -> sentences.say(name, reader, e.joinedOn(), e.cluster());
            case ClusterLeft e -> sentences.say(name, reader, e.lastDay(), e.cluster());
        };
    }
}

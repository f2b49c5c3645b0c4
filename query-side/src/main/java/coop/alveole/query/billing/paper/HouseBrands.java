package coop.alveole.query.billing.paper;

import coop.alveole.domain.shared.Label;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;

/** How the papers of a house look, and those of each cluster that wants to be seen otherwise, by its name. */
public record HouseBrands(Brand house, Map<String, Brand> clusters) {
    public HouseBrands {
        clusters = Map.copyOf(clusters);
    }

    /** Of somebody in these clusters: the first by name that has a brand of its own. */
    public Brand of(Collection<Label> inClusters) {
        return inClusters.stream()
                .map(Label::text)
                .filter(clusters::containsKey)
                .min(Comparator.naturalOrder())
                .map(name -> clusters.getOrDefault(name, house))
                .orElse(house);
    }
}

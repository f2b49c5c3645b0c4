package coop.alveole.query.billing.document;

import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Label;
import coop.alveole.query.activity.ActivityQueries;
import coop.alveole.query.billing.paper.Brand;
import coop.alveole.query.billing.paper.HouseBrands;
import coop.alveole.query.membership.placement.Placements;
import coop.alveole.query.shared.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** How the papers of an activity look: as the cluster of whoever held it that day, else as the house. */
@Component
class Brands {
    private final HouseBrands brands;
    private final ActivityQueries activities;
    private final Placements placements;

    Brands(HouseBrands brands, ActivityQueries activities, Placements placements) {
        this.brands = brands;
        this.activities = activities;
        this.placements = placements;
    }

    Brand of(ActivityId activity, LocalDate day, Reading asked) {
        if (brands.clusters().isEmpty()) return brands.house();
        placements.waitFor(asked);
        return brands.of(clusters(activity, day, asked));
    }

    private List<Label> clusters(ActivityId activity, LocalDate day, Reading asked) {
        return activities.activity(activity, ForTheHouse.reading(day, OptionalLong.empty(), asked)).stream()
                .flatMap(view -> view.shares().stream())
                .flatMap(share -> placements.clustersOn(share.holder().value(), day).stream())
                .toList();
    }
}

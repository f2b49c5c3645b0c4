package coop.alveole.domain.shared.trade;

import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Rate;
import java.util.Map;

/** The rates of the contribution one day: that of the house, and those that an activity or a kind of line has of its own. */
public record ContributionRates(
        Term<ContributionScale> ofTheHouse,
        Map<ActivityId, Term<Rate>> ofActivities,
        Map<LineCategory, Term<Rate>> ofCategories) {
    public static final ContributionRates DEFAULT =
            new ContributionRates(Term.byDefault(ContributionScale.DEFAULT), Map.of(), Map.of());

    public ContributionRates {
        ofActivities = Map.copyOf(ofActivities);
        ofCategories = Map.copyOf(ofCategories);
    }

    /**
     * Which one a line comes under, by one order: what was agreed with the activity, whatever it sells; else what its kind
     * of line has; else the scale of the house. A rate of one's own counts from the first euro.
     */
    public Term<ContributionScale> of(ActivityId activity, LineCategory category) {
        if (ofActivities.containsKey(activity)) return flat(ofActivities.get(activity));
        if (ofCategories.containsKey(category)) return flat(ofCategories.get(category));
        return ofTheHouse;
    }

    private static Term<ContributionScale> flat(Term<Rate> own) {
        return own.with(ContributionScale.flat(own.value()));
    }
}

package coop.alveole.domain.billing.internal;

import coop.alveole.domain.shared.ActivityId;

/** The two activities of an internal invoice: who did the work, and for whom. */
public record Sides(ActivityId maker, ActivityId receiver) {
    boolean areTwo() {
        return !maker.equals(receiver);
    }
}

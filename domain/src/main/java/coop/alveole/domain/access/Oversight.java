package coop.alveole.domain.access;

/** How many people a guarded role takes, as the house has them on the day: one alone, or two once it has two. */
public enum Oversight {
    ALONE,
    BY_TWO
}

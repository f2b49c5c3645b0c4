package coop.alveole.domain.deadline;

/** In what the distance of a reminder is counted. */
public enum LeadUnit {
    MONTHS,
    DAYS
}

package coop.alveole.query.worklist;

/** How pressing a line is: from the day asked and the last day to act alone, never stored. */
public enum Urgency {
    LATE,
    TODAY,
    SOON,
    LATER
}

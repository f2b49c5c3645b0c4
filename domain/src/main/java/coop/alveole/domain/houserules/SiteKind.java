package coop.alveole.domain.houserules;

/** What the cooperative declares under a name (H16). */
public enum SiteKind {
    /** Groups people and meetings. */
    TERRITORY,
    /** An address in a department, which its subsidies come from. */
    ESTABLISHMENT,
    /** Rooms for meetings and sessions. */
    PLACE
}

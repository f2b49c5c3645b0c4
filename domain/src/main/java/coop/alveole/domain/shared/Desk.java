package coop.alveole.domain.shared;

/** Who handles a line of the lists (guichet): a role of the house, in the territory of the file the line is about. */
public enum Desk {
    ADVISOR,
    ADMIN_TEAM,
    CO_MANAGER
}

package coop.alveole.domain.shared;

/** What is checked for everybody (liste de contrôle). */
public enum ChecklistKind {
    /** A tool in which somebody has an account, opened and closed. */
    TOOL,
    /** A paper to be handed in. */
    SOCIAL_DOCUMENT
}

package coop.alveole.domain.membership.attachment;

/** Who may open an attachment, among those whose role reaches the file. */
public enum Audience {
    /** Whoever the file is about. */
    PERSON,
    /** Whoever accompanies them (équipe d'appui). */
    SUPPORT_TEAM,
    /** Administration and co-managers, the latter as far as they read that sort of words. */
    ADMIN_TEAM
}

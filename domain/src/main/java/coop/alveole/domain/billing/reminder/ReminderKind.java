package coop.alveole.domain.billing.reminder;

/** How a customer is asked again. */
public enum ReminderKind {
    REMINDER,
    /** Mise en demeure: the last word before a court (C. civ. art. 1344). */
    FORMAL_NOTICE
}

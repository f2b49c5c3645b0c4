package coop.alveole.query.billing.step;

import coop.alveole.domain.billing.invoice.InvoiceKind;
import coop.alveole.projection.billing.invoice.InvoiceFile.State;

/**
 * Where an invoice stands on the way from its first words to its last cent (étape), in order. What is late stands apart, and
 * so do credit notes: nobody pays one.
 */
public enum InvoiceStep {
    DRAFT,
    SUBMITTED,
    VALIDATED,
    SENT,
    PART_PAID,
    LATE,
    DISPUTED,
    PAID,
    CREDIT_NOTE,
    WRITTEN_OFF,
    DISCARDED;

    /** Whether its day of payment is past. */
    public enum Delay {
        NONE,
        LATE
    }

    public static InvoiceStep of(InvoiceKind kind, State state, Delay delay) {
        return kind.takesBack() ? CREDIT_NOTE : of(state, delay);
    }

    private static InvoiceStep of(State state, Delay delay) {
        return switch (state) {
            case DRAFT, RETURNED -> DRAFT;
            case SUBMITTED -> SUBMITTED;
            case VALIDATED -> delay == Delay.LATE ? LATE : VALIDATED;
            case SENT -> delay == Delay.LATE ? LATE : SENT;
            case PART_PAID -> delay == Delay.LATE ? LATE : PART_PAID;
            case DISPUTED -> DISPUTED;
            case PAID -> PAID;
            case WRITTEN_OFF -> WRITTEN_OFF;
            case DISCARDED -> DISCARDED;
        };
    }

    /** Several states stand there: each card says its own. */
    public boolean isOfSeveral() {
        return this == DRAFT || this == CREDIT_NOTE || this == LATE;
    }
}

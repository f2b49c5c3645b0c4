package coop.alveole.domain.shared;

import java.time.LocalDate;

/** Who decided it, when, and where that can be read: « PV de l'AG du 24/06/2026 », « statuts, art. 12 ». */
public record Decision(DecidedBy decidedBy, LocalDate decidedOn, Label source) {
    public enum DecidedBy {
        GENERAL_ASSEMBLY,
        MANAGERS,
        BOARD,
        /** An office keeps it and the cooperative only repeats it: SIREN, registered name. */
        REGISTRY
    }
}

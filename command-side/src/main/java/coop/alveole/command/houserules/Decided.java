package coop.alveole.command.houserules;

import coop.alveole.domain.shared.Decision;
import coop.alveole.domain.shared.Decision.DecidedBy;
import coop.alveole.domain.shared.Label;
import java.time.LocalDate;

/** What the body of every choice says: from which day, who decided it and when, and where that can be read. */
interface Decided {
    LocalDate validFrom();

    DecidedBy decidedBy();

    LocalDate decidedOn();

    Label source();

    default Decision decision() {
        return new Decision(decidedBy(), decidedOn(), source());
    }
}

package coop.alveole.command.shared;

import coop.alveole.domain.access.Oversight;
import java.time.LocalDate;

/** Those who manage access, counted in the record itself; ops answers. */
public interface AccessManagers {
    /** How many people a guarded role takes on that day. */
    Oversight oversight(LocalDate day);
}

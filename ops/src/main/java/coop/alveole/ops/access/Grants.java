package coop.alveole.ops.access;

import coop.alveole.domain.access.Access;
import java.time.LocalDate;

/** What the gate asks of the rights of an account. */
interface Grants {
    boolean may(Access access, LocalDate on);
}

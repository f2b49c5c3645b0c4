package coop.alveole.domain.billing.entries;

import coop.alveole.domain.billing.chart.AccountUse;
import coop.alveole.domain.shared.Label;
import java.time.LocalDate;
import java.util.Optional;

/** Which code a line takes, of the day of its fact; empty where nobody said it. */
public interface Codes {
    Optional<Label> of(AccountUse use);

    /** Whether each customer has an account of their own. */
    boolean auxiliaries();

    /** Whether the VAT of services that were invoiced that day was due at once, by choice of the house. */
    boolean onDebits(LocalDate issuedOn);
}

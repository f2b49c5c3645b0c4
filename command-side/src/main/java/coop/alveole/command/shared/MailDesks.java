package coop.alveole.command.shared;

import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.Desk;
import coop.alveole.domain.shared.PersonId;
import java.time.LocalDate;
import java.util.List;

/** Who can be written to about a file; addresses stand outside the record and enter no fact. Ops answers. */
public interface MailDesks {
    /**
     * Those who sit at that desk for the file of that person, one for each mailbox; whoever is away that day is
     * replaced by their substitute, or left out.
     */
    List<AccountId> at(Desk desk, PersonId about, LocalDate day);
}

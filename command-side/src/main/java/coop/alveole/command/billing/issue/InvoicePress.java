package coop.alveole.command.billing.issue;

import coop.alveole.command.files.FileStore;
import coop.alveole.domain.shared.trade.InvoiceId;
import java.time.LocalDate;

/** Makes the file of a validated invoice (PDF, Factur-X): the way out knows how, and ops hands it over. */
public interface InvoicePress {
    /** What it is called, when it was issued, and what it says. */
    record Printed(String name, LocalDate issuedOn, FileStore.Content content) {}

    /** From all that is recorded by now; refused while the displays are behind. */
    Printed print(InvoiceId invoice);
}

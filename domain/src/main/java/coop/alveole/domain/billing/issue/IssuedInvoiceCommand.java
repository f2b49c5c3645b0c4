package coop.alveole.domain.billing.issue;

import coop.alveole.domain.shared.IssuedInvoiceId;
import coop.alveole.domain.shared.file.SealedFile;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked about an invoice that has left. */
public sealed interface IssuedInvoiceCommand {
    @TargetAggregateIdentifier
    IssuedInvoiceId issuedInvoiceId();

    /** {@code sent}: whether the record says that it has left. */
    record KeepInvoiceFile(IssuedInvoiceId issuedInvoiceId, boolean sent, SealedFile file, LocalDate keptOn)
            implements IssuedInvoiceCommand {}
}

package coop.alveole.domain.billing.issue;

import coop.alveole.domain.shared.IssuedInvoiceId;
import coop.alveole.domain.shared.file.NamesFile;
import coop.alveole.domain.shared.file.SealedFile;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** What became of an invoice that has left. */
public sealed interface IssuedInvoiceEvent {
    IssuedInvoiceId issuedInvoiceId();

    LocalDate effectiveOn();

    /** Made once, sealed, named by the SHA-256 of its sealed bytes: what its customer has, for as long as the accounts. */
    @Revision("1")
    record InvoiceFileKept(IssuedInvoiceId issuedInvoiceId, SealedFile file, LocalDate keptOn)
            implements IssuedInvoiceEvent, NamesFile {
        @Override
        public LocalDate effectiveOn() {
            return keptOn;
        }
    }
}

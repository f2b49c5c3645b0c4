package coop.alveole.projection.billing.issue;

import coop.alveole.domain.billing.issue.IssuedInvoiceEvent.InvoiceFileKept;
import java.util.Optional;

/** What is kept of one invoice that has left; its id is that of the invoice. */
public record IssuedFile(String id, Optional<InvoiceFileKept> kept, long version) {
    static IssuedFile empty(String id) {
        return new IssuedFile(id, Optional.empty(), -1);
    }

    IssuedFile with(InvoiceFileKept event) {
        return new IssuedFile(id, Optional.of(event), version + 1);
    }
}

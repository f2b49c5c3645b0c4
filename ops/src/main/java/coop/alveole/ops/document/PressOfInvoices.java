package coop.alveole.ops.document;

import coop.alveole.command.billing.issue.InvoicePress;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.query.billing.document.InvoiceDocuments;
import coop.alveole.query.shared.Facts;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Makes the file of an invoice for the house itself, from displays that hold all that is recorded by now. */
@Component
final class PressOfInvoices implements InvoicePress {
    private final InvoiceDocuments documents;
    private final Facts facts;
    private final Supplier<LocalDate> today;

    PressOfInvoices(InvoiceDocuments documents, Facts facts, Supplier<LocalDate> today) {
        this.documents = documents;
        this.facts = facts;
        this.today = today;
    }

    @Override
    public Printed print(InvoiceId invoice) {
        var made = documents.made(invoice, facts.head().position(), today.get());
        return new Printed(
                made.document().name(),
                made.issuedOn(),
                out -> out.write(made.document().bytes()));
    }
}

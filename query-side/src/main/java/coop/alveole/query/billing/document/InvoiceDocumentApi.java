package coop.alveole.query.billing.document;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.file.FileType;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.query.files.FileReplies;
import coop.alveole.query.shared.Reading;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** « Télécharger »: the invoice as its customer has it (PDF, Factur-X), its data alone, and the letters of its reminders. */
@RestController
@RequestMapping("/api/v1/invoices/{id}")
class InvoiceDocumentApi {
    private final InvoiceDocuments documents;
    private final ReminderDocuments reminders;

    InvoiceDocumentApi(InvoiceDocuments documents, ReminderDocuments reminders) {
        this.documents = documents;
        this.reminders = reminders;
    }

    /** The letter of its first reminder, of the second…, as it was kept. */
    @Allowed(Access.READ_CUSTOMER_WORDS)
    @GetMapping("/letters/{number}/document")
    ResponseEntity<byte[]> letter(@PathVariable InvoiceId id, @PathVariable int number, Reading reading) {
        var pdf = reminders.pdf(id, number, reading);
        return FileReplies.file(pdf.name(), FileType.PDF, pdf.bytes());
    }

    @Allowed(Access.READ_CUSTOMER_WORDS)
    @GetMapping("/document")
    ResponseEntity<byte[]> document(@PathVariable InvoiceId id, Reading reading) {
        var pdf = documents.pdf(id, reading);
        return FileReplies.file(pdf.name(), FileType.PDF, pdf.bytes());
    }

    @Allowed(Access.READ_CUSTOMER_WORDS)
    @GetMapping("/facturx.xml")
    ResponseEntity<byte[]> facturx(@PathVariable InvoiceId id, Reading reading) {
        var xml = documents.xml(id, reading);
        return FileReplies.file(xml.name(), FileType.XML, xml.bytes());
    }
}

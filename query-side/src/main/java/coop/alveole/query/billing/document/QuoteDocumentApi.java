package coop.alveole.query.billing.document;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.file.FileType;
import coop.alveole.domain.shared.trade.QuoteId;
import coop.alveole.query.files.FileReplies;
import coop.alveole.query.shared.Reading;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** « Télécharger »: the quote as its customer has it, the last revision or the one that is asked for. */
@RestController
@RequestMapping("/api/v1/quotes/{id}")
class QuoteDocumentApi {
    private final QuoteDocuments documents;

    QuoteDocumentApi(QuoteDocuments documents) {
        this.documents = documents;
    }

    @Allowed(Access.READ_CUSTOMER_WORDS)
    @GetMapping("/document")
    ResponseEntity<byte[]> document(
            @PathVariable QuoteId id, @RequestParam(required = false) @Nullable Integer revision, Reading reading) {
        var asked = revision == null ? OptionalInt.empty() : OptionalInt.of(revision);
        var pdf = documents.pdf(id, asked, reading);
        return FileReplies.file(pdf.name(), FileType.PDF, pdf.bytes());
    }
}

package coop.alveole.projection.billing.issue;

import coop.alveole.domain.billing.issue.IssuedInvoiceEvent.InvoiceFileKept;
import coop.alveole.domain.billing.issue.IssuedInvoiceEvent.LetterAsked;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is kept of one invoice that has left, and what was written to its customer; its id is that of the invoice. */
public record IssuedFile(String id, Optional<InvoiceFileKept> kept, List<LetterAsked> letters, long version) {
    static IssuedFile empty(String id) {
        return new IssuedFile(id, Optional.empty(), List.of(), -1);
    }

    public Optional<LetterAsked> letter(int number) {
        return letters.stream().filter(each -> each.letter() == number).findFirst();
    }

    IssuedFile with(InvoiceFileKept event) {
        return new IssuedFile(id, Optional.of(event), letters, version + 1);
    }

    IssuedFile with(LetterAsked event) {
        return new IssuedFile(
                id, kept, Stream.concat(letters.stream(), Stream.of(event)).toList(), version + 1);
    }

    IssuedFile mailed() {
        return new IssuedFile(id, kept, letters, version + 1);
    }
}

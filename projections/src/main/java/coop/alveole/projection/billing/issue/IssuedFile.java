package coop.alveole.projection.billing.issue;

import coop.alveole.domain.billing.issue.IssuedInvoiceEvent.InvoiceFileKept;
import coop.alveole.domain.billing.issue.IssuedInvoiceEvent.LetterAsked;
import coop.alveole.domain.billing.issue.IssuedInvoiceEvent.StatusTold;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is kept of one invoice that has left, what was written to its customer, and what a platform said last; its id is that of the invoice. */
public record IssuedFile(
        String id,
        Optional<InvoiceFileKept> kept,
        List<LetterAsked> letters,
        Optional<StatusTold> status,
        long version) {
    static IssuedFile empty(String id) {
        return new IssuedFile(id, Optional.empty(), List.of(), Optional.empty(), -1);
    }

    public Optional<LetterAsked> letter(int number) {
        return letters.stream().filter(each -> each.letter() == number).findFirst();
    }

    IssuedFile with(InvoiceFileKept event) {
        return new IssuedFile(id, Optional.of(event), letters, status, version + 1);
    }

    IssuedFile with(LetterAsked event) {
        return new IssuedFile(
                id, kept, Stream.concat(letters.stream(), Stream.of(event)).toList(), status, version + 1);
    }

    IssuedFile unchanged() {
        return new IssuedFile(id, kept, letters, status, version + 1);
    }

    IssuedFile with(StatusTold event) {
        return new IssuedFile(id, kept, letters, Optional.of(event), version + 1);
    }
}

package coop.alveole.projection.billing.issue;

import coop.alveole.domain.billing.issue.IssuedInvoiceEvent.StatusTold;
import coop.alveole.domain.billing.issue.LetterKind;
import coop.alveole.domain.shared.file.SealedFile;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.TradeDetail;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is kept of one paper that has left, what was written to its customer, and what a platform said last; its id is the key of the paper. */
public record IssuedFile(
        String id, Optional<SealedFile> kept, List<Letter> letters, Optional<StatusTold> status, long version) {
    /** Where it goes, and what a reminder asks for. */
    public record Letter(
            int number, LetterKind kind, TradeDetail to, Money due, Money compensation, LocalDate askedOn) {}

    static IssuedFile empty(String id) {
        return new IssuedFile(id, Optional.empty(), List.of(), Optional.empty(), -1);
    }

    public Optional<Letter> letter(int number) {
        return letters.stream().filter(each -> each.number() == number).findFirst();
    }

    IssuedFile with(SealedFile file) {
        return new IssuedFile(id, Optional.of(file), letters, status, version + 1);
    }

    IssuedFile with(Letter letter) {
        return new IssuedFile(
                id, kept, Stream.concat(letters.stream(), Stream.of(letter)).toList(), status, version + 1);
    }

    IssuedFile unchanged() {
        return new IssuedFile(id, kept, letters, status, version + 1);
    }

    IssuedFile with(StatusTold event) {
        return new IssuedFile(id, kept, letters, Optional.of(event), version + 1);
    }
}

package coop.alveole.projection.membership.document;

import coop.alveole.domain.membership.document.DocumentEvent.RegisteredLetterWithdrawn;
import coop.alveole.domain.membership.document.DocumentKind;
import coop.alveole.domain.membership.document.Matter;
import coop.alveole.domain.membership.document.RegisteredNumber;
import coop.alveole.domain.shared.DocumentId;
import coop.alveole.domain.shared.file.SealedFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was produced for one membership through time. */
public record DocumentFile(String id, List<Produced> produced, List<Sent> sent) {
    public record Produced(
            DocumentId documentId,
            DocumentKind kind,
            Matter matter,
            LocalDate producedOn,
            SealedFile file,
            String actor,
            long position) {}

    /** By registered post; {@code withdrawnOn} is the day on which it proved to be wrong. */
    public record Sent(
            DocumentId documentId,
            LocalDate sentOn,
            RegisteredNumber number,
            @Nullable LocalDate withdrawnOn,
            long position) {
        private boolean standsOn(LocalDate day) {
            return !sentOn.isAfter(day) && (withdrawnOn == null || withdrawnOn.isAfter(day));
        }

        private Sent withdrawn(RegisteredLetterWithdrawn event) {
            return withdrawnOn == null && number.equals(event.number()) && documentId.equals(event.documentId())
                    ? new Sent(documentId, sentOn, number, event.withdrawnOn(), position)
                    : this;
        }
    }

    /** By that day, the last one first. */
    public List<Produced> producedBy(LocalDate asOf) {
        return produced.reversed().stream()
                .filter(each -> !each.producedOn().isAfter(asOf))
                .toList();
    }

    public List<Sent> sentBy(LocalDate asOf, DocumentId document) {
        return sent.stream()
                .filter(each -> each.documentId().equals(document))
                .filter(each -> each.standsOn(asOf))
                .toList();
    }

    public Optional<Produced> find(DocumentId document) {
        return produced.stream()
                .filter(each -> each.documentId().equals(document))
                .findFirst();
    }

    DocumentFile with(Produced one) {
        return new DocumentFile(
                id, Stream.concat(produced.stream(), Stream.of(one)).toList(), sent);
    }

    DocumentFile with(Sent one) {
        return new DocumentFile(
                id, produced, Stream.concat(sent.stream(), Stream.of(one)).toList());
    }

    DocumentFile with(RegisteredLetterWithdrawn event) {
        return new DocumentFile(
                id, produced, sent.stream().map(each -> each.withdrawn(event)).toList());
    }
}

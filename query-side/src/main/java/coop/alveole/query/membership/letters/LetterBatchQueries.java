package coop.alveole.query.membership.letters;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.LetterBatchId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.projection.membership.document.DocumentFile;
import coop.alveole.projection.membership.letters.LetterBatchFile;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.membership.letters.LetterBatchView.LetterView;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Letters that left together, as far as whoever asks may see to whom; a batch of nobody within reach is no batch. */
@Component
class LetterBatchQueries {
    private final Documents<LetterBatchFile> documents;
    private final Resident<LetterBatchFile> batches;
    private final Documents<DocumentFile> files;

    LetterBatchQueries(Documents<LetterBatchFile> documents, Documents<DocumentFile> files) {
        this.documents = documents;
        this.batches = Resident.of(documents, LetterBatchFile::id);
        this.files = files;
    }

    /** The last one first. */
    List<LetterBatchView> all(Reading reading) {
        reading.waitFor(documents);
        reading.waitFor(files);
        return batches.rows().stream()
                .flatMap(file -> view(file, reading).stream())
                .sorted(Comparator.comparingLong(LetterBatchView::position).reversed())
                .toList();
    }

    Optional<LetterBatchView> find(LetterBatchId id, Reading reading) {
        reading.waitFor(documents);
        reading.waitFor(files);
        return batches.find(id.value()).flatMap(file -> view(file, reading));
    }

    private Optional<LetterBatchView> view(LetterBatchFile file, Reading reading) {
        return file.by(reading.asOf())
                .map(produced -> new LetterBatchView(
                        file.id(),
                        produced.kind(),
                        produced.on(),
                        produced.letters().stream()
                                .filter(letter -> isInReach(letter.membershipId(), reading))
                                .flatMap(letter -> files
                                        .find(letter.membershipId().value())
                                        .stream()
                                        .flatMap(known -> known.find(letter.documentId()).stream()
                                                .map(document -> new LetterView(
                                                        letter.membershipId(),
                                                        document,
                                                        known.sentBy(reading.asOf(), letter.documentId())))))
                                .toList(),
                        produced.notWrittenTo().stream()
                                .filter(each -> isInReach(each, reading))
                                .toList(),
                        produced.actor(),
                        produced.position()))
                .filter(LetterBatchView::isOfSomebody);
    }

    private static boolean isInReach(MembershipId id, Reading reading) {
        return reading.viewer().may(Access.PRODUCE_DOCUMENT, id.personId());
    }
}

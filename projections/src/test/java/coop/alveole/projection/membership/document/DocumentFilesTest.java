package coop.alveole.projection.membership.document;

import static coop.alveole.projection.Folding.AMINAS;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.membership.document.DocumentEvent.*;
import coop.alveole.domain.membership.document.DocumentKind;
import coop.alveole.domain.membership.document.Matter;
import coop.alveole.domain.membership.document.NumberMistake;
import coop.alveole.domain.membership.document.RegisteredNumber;
import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.DocumentId;
import coop.alveole.domain.shared.file.FileKey;
import coop.alveole.domain.shared.file.FileType;
import coop.alveole.domain.shared.file.SealedFile;
import coop.alveole.projection.Folding;
import coop.alveole.projection.membership.document.DocumentFile.*;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DocumentFilesTest {
    static final LocalDate DAY = LocalDate.of(2027, 3, 12);
    static final DocumentId LETTER = new DocumentId("document-00000000-0000-4000-8000-000000000001");
    static final DocumentId LATER = new DocumentId("document-00000000-0000-4000-8000-000000000002");
    static final Matter BY = new Matter(DAY.plusMonths(6), 0);
    static final RegisteredNumber NUMBER = new RegisteredNumber("1A123456789");
    static final SealedFile FILE = new SealedFile(
            new Digest("a".repeat(64)), 9, FileType.PDF, new FileKey("file/00000000-0000-4000-8000-000000000003"));

    private static DocumentProduced produced(DocumentId id, LocalDate day) {
        return new DocumentProduced(AMINAS, id, DocumentKind.ASSOCIATION_LETTER, BY, day, FILE);
    }

    @Test
    void whatWasProducedByADayIsTheLastFirstWithTheProofsOfWhatLeft() {
        var file = Objects.requireNonNull(Folding.fold(
                        new DocumentFiles(),
                        List.of(
                                produced(LETTER, DAY),
                                produced(LATER, DAY.plusDays(9)),
                                new RegisteredLetterRecorded(AMINAS, LETTER, DAY.plusDays(1), NUMBER)))
                .get(AMINAS.value()));
        assertThat(file.producedBy(DAY.minusDays(1))).isEmpty();
        assertThat(file.producedBy(DAY))
                .containsExactly(new Produced(LETTER, DocumentKind.ASSOCIATION_LETTER, BY, DAY, FILE, "account-a", 1));
        assertThat(file.producedBy(DAY.plusDays(9)))
                .extracting(Produced::documentId)
                .containsExactly(LATER, LETTER);
        assertThat(file.sentBy(DAY, LETTER)).isEmpty();
        assertThat(file.sentBy(DAY.plusDays(1), LETTER))
                .containsExactly(new Sent(LETTER, DAY.plusDays(1), NUMBER, null, 3));
        assertThat(file.sentBy(DAY.plusDays(1), LATER)).isEmpty();
        assertThat(file.find(LATER)).isPresent();
    }

    @Test
    void aNumberThatWasWrongProvesNothingFromTheDayItIsWithdrawn() {
        var file = Objects.requireNonNull(Folding.fold(
                        new DocumentFiles(),
                        List.of(
                                produced(LETTER, DAY),
                                new RegisteredLetterRecorded(AMINAS, LETTER, DAY, NUMBER),
                                new RegisteredLetterWithdrawn(
                                        AMINAS, LETTER, DAY.plusDays(2), NUMBER, NumberMistake.MISTYPED)))
                .get(AMINAS.value()));
        assertThat(file.sentBy(DAY.plusDays(1), LETTER)).hasSize(1);
        assertThat(file.sentBy(DAY.plusDays(2), LETTER)).isEmpty();
    }
}

package coop.alveole.ops;

import coop.alveole.domain.membership.document.DocumentEvent.*;
import coop.alveole.domain.membership.document.DocumentKind;
import coop.alveole.domain.membership.document.Matter;
import coop.alveole.domain.membership.document.NumberMistake;
import coop.alveole.domain.membership.document.RegisteredNumber;
import coop.alveole.domain.membership.letters.Letter;
import coop.alveole.domain.membership.letters.LetterBatchEvent.LettersProduced;
import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.DocumentId;
import coop.alveole.domain.shared.LetterBatchId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.file.FileKey;
import coop.alveole.domain.shared.file.FileType;
import coop.alveole.domain.shared.file.SealedFile;
import java.time.LocalDate;
import java.util.List;

/** One instance of each event about a document produced. */
final class DocumentSamples {
    private static final MembershipId AMINAS = new MembershipId("membership-00000000-0000-4000-8000-000000000003");
    private static final DocumentId LETTER = new DocumentId("document-00000000-0000-4000-8000-000000000004");
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final SealedFile FILE = new SealedFile(
            new Digest("a".repeat(64)),
            20_000,
            FileType.PDF,
            new FileKey(
                    "person/00000000-0000-4000-8000-000000000003/social/file/00000000-0000-4000-8000-000000000005"));

    static final List<Object> ALL = List.of(
            new DocumentProduced(
                    AMINAS, LETTER, DocumentKind.ASSOCIATION_LETTER, new Matter(DAY.plusYears(1), 0), DAY, FILE),
            new RegisteredLetterRecorded(AMINAS, LETTER, DAY, new RegisteredNumber("1A12345678901")),
            new RegisteredLetterWithdrawn(
                    AMINAS, LETTER, DAY, new RegisteredNumber("1A12345678901"), NumberMistake.MISTYPED),
            new LettersProduced(
                    new LetterBatchId("letters-00000000-0000-4000-8000-000000000006"),
                    DocumentKind.ASSOCIATION_LETTER,
                    DAY,
                    List.of(new Letter(AMINAS, LETTER)),
                    List.of(AMINAS)));

    private DocumentSamples() {}
}

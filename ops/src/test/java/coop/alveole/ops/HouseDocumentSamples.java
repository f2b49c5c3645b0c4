package coop.alveole.ops;

import coop.alveole.domain.housedocument.HouseDocumentEvent.*;
import coop.alveole.domain.housedocument.HouseDocumentKind;
import coop.alveole.domain.housedocument.Readership;
import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.HouseDocumentId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.file.FileKey;
import coop.alveole.domain.shared.file.FileType;
import coop.alveole.domain.shared.file.SealedFile;
import java.time.LocalDate;
import java.util.List;

/** One instance of each event about a paper of the cooperative. */
final class HouseDocumentSamples {
    private static final String UUID = "00000000-0000-4000-8000-000000000003";
    private static final HouseDocumentId PAPER = new HouseDocumentId("paper-" + UUID);
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final SealedFile FILE =
            new SealedFile(new Digest("0123456789abcdef".repeat(4)), 20_480, FileType.PDF, new FileKey("file/" + UUID));

    static final List<Object> ALL = List.of(
            new HouseDocumentPublished(
                    PAPER,
                    DAY,
                    HouseDocumentKind.OTHER,
                    new Label("Charte du numérique"),
                    DAY,
                    DAY.plusYears(1),
                    Readership.EVERYBODY,
                    FILE),
            new HouseDocumentWithdrawn(PAPER, HouseDocumentKind.OTHER, DAY, NoLongerShown.WRONG_FILE));

    private HouseDocumentSamples() {}
}

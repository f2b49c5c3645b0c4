package coop.alveole.projection.housedocument;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.housedocument.HouseDocumentEvent;
import coop.alveole.domain.housedocument.HouseDocumentEvent.*;
import coop.alveole.domain.housedocument.HouseDocumentKind;
import coop.alveole.domain.housedocument.Readership;
import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.HouseDocumentId;
import coop.alveole.domain.shared.file.FileKey;
import coop.alveole.domain.shared.file.FileType;
import coop.alveole.domain.shared.file.SealedFile;
import coop.alveole.projection.Folding;
import coop.alveole.projection.housedocument.HouseDocumentFile.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class HouseDocumentFilesTest {
    static final String UUID = "00000000-0000-4000-8000-000000000007";
    static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    static final HouseDocumentId PAPER = new HouseDocumentId("paper-" + UUID);
    static final SealedFile FILE =
            new SealedFile(new Digest("a".repeat(64)), 20, FileType.PDF, new FileKey("file/" + UUID));
    static final HouseDocumentPublished PUBLISHED = new HouseDocumentPublished(
            PAPER, DAY, HouseDocumentKind.KBIS, null, DAY.minusDays(9), DAY.plusDays(80), Readership.TEAM, FILE);

    @Test
    void isShownFromTheDayItIsPublished() {
        var file = given(PUBLISHED);
        assertThat(file.shownOn(DAY.minusDays(1))).isEmpty();
        assertThat(file.shownOn(DAY)).get().satisfies(version -> {
            assertThat(version.readership()).isEqualTo(Readership.TEAM);
            assertThat(version.file()).isEqualTo(FILE);
        });
        assertThat(file.shownOn(DAY)).map(Version::validUntil).contains(DAY.plusDays(80));
        assertThat(file.version()).isZero();
    }

    @Test
    void isShownNoMoreFromTheDayItIsWithdrawn() {
        var file = given(
                PUBLISHED,
                new HouseDocumentWithdrawn(
                        PAPER, HouseDocumentKind.KBIS, DAY.plusDays(2), NoLongerShown.NO_LONGER_NEEDED));
        assertThat(file.shownOn(DAY.plusDays(1))).isPresent();
        assertThat(file.shownOn(DAY.plusDays(2))).isEmpty();
        assertThat(file.version()).isEqualTo(1);
    }

    private static HouseDocumentFile given(HouseDocumentEvent... events) {
        return Objects.requireNonNull(
                Folding.fold(new HouseDocumentFiles(), List.of(events)).get(PAPER.value()));
    }
}

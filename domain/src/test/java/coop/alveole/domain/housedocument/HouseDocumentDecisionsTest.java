package coop.alveole.domain.housedocument;

import static coop.alveole.domain.housedocument.HouseDocumentKind.*;
import static coop.alveole.domain.housedocument.HouseDocumentRule.*;
import static coop.alveole.domain.shared.Cast.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.housedocument.HouseDocumentCommand.*;
import coop.alveole.domain.housedocument.HouseDocumentEvent.*;
import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.HouseDocumentId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.file.FileKey;
import coop.alveole.domain.shared.file.FileType;
import coop.alveole.domain.shared.file.SealedFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** One version of a paper of the cooperative: published, withdrawn. */
class HouseDocumentDecisionsTest {
    static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    static final HouseDocumentId PAPER = new HouseDocumentId("paper-" + uuid("7"));
    static final Label CHARTER = new Label("Charte du numérique");
    static final SealedFile FILE =
            new SealedFile(new Digest("a".repeat(64)), 20, FileType.PDF, new FileKey("file/" + uuid("c")));
    static final HouseDocumentPublished PUBLISHED = new HouseDocumentPublished(
            PAPER, TODAY, KBIS, null, TODAY, TODAY.plusMonths(3), Readership.EVERYBODY, FILE);

    final AggregateTestFixture<HouseDocument> paper = new AggregateTestFixture<>(HouseDocument.class);

    static PublishHouseDocument publish(
            HouseDocumentKind kind, Optional<Label> title, LocalDate datedOn, Optional<LocalDate> validUntil) {
        return new PublishHouseDocument(PAPER, TODAY, kind, title, datedOn, validUntil, Readership.EVERYBODY, FILE);
    }

    @Test
    void isPublishedWithItsFileItsValidityAndWhoMayOpenIt() {
        paper.givenNoPriorActivity()
                .when(publish(KBIS, Optional.empty(), TODAY, Optional.of(TODAY.plusMonths(3))))
                .expectEvents(PUBLISHED);
    }

    @Test
    void bearsTheDayItIsPublishedAtTheLatest() {
        paper.givenNoPriorActivity()
                .when(publish(KBIS, Optional.empty(), TODAY.plusDays(1), Optional.empty()))
                .expectNoEvents()
                .expectException(Refused.by(PAPER_DATED_BY_TODAY, "datedOn", TODAY));
    }

    @Test
    void isValidOnItsOwnDayAtLeast() {
        paper.givenNoPriorActivity()
                .when(publish(KBIS, Optional.empty(), TODAY, Optional.of(TODAY)))
                .expectSuccessfulHandlerExecution();
        paper.givenNoPriorActivity()
                .when(publish(KBIS, Optional.empty(), TODAY, Optional.of(TODAY.minusDays(1))))
                .expectNoEvents()
                .expectException(Refused.by(PAPER_VALID_WHEN_DATED, "validUntil", TODAY));
    }

    @Test
    void isNamedWhenItIsOfNoKindAndOnlyThen() {
        paper.givenNoPriorActivity()
                .when(publish(OTHER, Optional.of(CHARTER), TODAY, Optional.empty()))
                .expectEvents(new HouseDocumentPublished(
                        PAPER, TODAY, OTHER, CHARTER, TODAY, null, Readership.EVERYBODY, FILE));
        paper.givenNoPriorActivity()
                .when(publish(OTHER, Optional.empty(), TODAY, Optional.empty()))
                .expectNoEvents()
                .expectException(Refused.by(NAMED_WHEN_OF_NO_KIND, "title"));
        paper.givenNoPriorActivity()
                .when(publish(KBIS, Optional.of(CHARTER), TODAY, Optional.empty()))
                .expectNoEvents()
                .expectException(Refused.by(NAMED_WHEN_OF_NO_KIND, "title"));
    }

    @Test
    void isWithdrawnOnceWithAReason() {
        var withdraw = new WithdrawHouseDocument(PAPER, TODAY.plusDays(1), NoLongerShown.WRONG_FILE);
        var withdrawn = new HouseDocumentWithdrawn(PAPER, KBIS, TODAY.plusDays(1), NoLongerShown.WRONG_FILE);
        paper.given(PUBLISHED).when(withdraw).expectEvents(withdrawn);
        paper.given(PUBLISHED, withdrawn)
                .when(withdraw)
                .expectNoEvents()
                .expectException(Refused.by(VERSION_STILL_SHOWN, "documentId", TODAY.plusDays(1)));
    }

    @Test
    void eachFactCountsFromItsOwnDay() {
        assertThat(List.of(PUBLISHED, new HouseDocumentWithdrawn(PAPER, KBIS, TODAY, NoLongerShown.NO_LONGER_NEEDED)))
                .extracting(HouseDocumentEvent::effectiveOn)
                .containsOnly(TODAY);
    }
}

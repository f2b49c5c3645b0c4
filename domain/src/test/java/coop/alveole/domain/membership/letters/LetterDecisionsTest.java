package coop.alveole.domain.membership.letters;

import static coop.alveole.domain.membership.letters.LetterRule.*;
import static coop.alveole.domain.shared.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.membership.document.DocumentKind;
import coop.alveole.domain.membership.letters.LetterBatchCommand.ProduceLetters;
import coop.alveole.domain.membership.letters.LetterBatchEvent.LettersProduced;
import coop.alveole.domain.shared.DocumentId;
import coop.alveole.domain.shared.LetterBatchId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.Refused;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Letters that leave together: letters alone, one at least, and not more than somebody waits for. */
class LetterDecisionsTest {
    static final LocalDate DAY = LocalDate.of(2027, 3, 12);
    static final LetterBatchId BATCH = new LetterBatchId("letters-" + uuid("8"));
    static final Letter LETTER = new Letter(AMINAS, new DocumentId("document-" + uuid("1")));
    static final MembershipId BRUNOS = new MembershipId("membership-" + uuid("2"));
    static final Set<DocumentKind> LETTERS =
            Set.of(DocumentKind.ASSOCIATION_LETTER, DocumentKind.CAPE_END_LETTER, DocumentKind.EXPIRING_PAPER_LETTER);

    final AggregateTestFixture<LetterBatch> batch = new AggregateTestFixture<>(LetterBatch.class);

    private static ProduceLetters of(DocumentKind kind, List<Letter> letters) {
        return new ProduceLetters(BATCH, kind, DAY, letters, List.of(BRUNOS));
    }

    @Test
    void whoWasWrittenToAndWhoWasNotIsKeptInOrder() {
        var produced =
                new LettersProduced(BATCH, DocumentKind.ASSOCIATION_LETTER, DAY, List.of(LETTER), List.of(BRUNOS));
        batch.givenNoPriorActivity()
                .when(of(DocumentKind.ASSOCIATION_LETTER, List.of(LETTER)))
                .expectEvents(produced);
        assertThat(produced.effectiveOn()).isEqualTo(DAY);
    }

    @Test
    void aContractIsNoLetter() {
        batch.givenNoPriorActivity()
                .when(of(DocumentKind.CESA_CONTRACT, List.of(LETTER)))
                .expectNoEvents()
                .expectException(Refused.by(LETTERS_ALONE, "kind"));
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void whateverIsALetterMayLeaveWithOthersAndNothingElse(DocumentKind kind) {
        var asked = batch.givenNoPriorActivity().when(of(kind, List.of(LETTER)));
        if (LETTERS.contains(kind)) asked.expectSuccessfulHandlerExecution();
        else asked.expectNoEvents().expectException(Refused.by(LETTERS_ALONE, "kind"));
    }

    @Test
    void aBatchOfNobodyIsNone() {
        batch.givenNoPriorActivity()
                .when(of(DocumentKind.ASSOCIATION_LETTER, List.of()))
                .expectNoEvents()
                .expectException(Refused.by(SOMEBODY_TO_WRITE_TO, "members"));
    }

    @Test
    void oneHundredLettersLeaveTogetherAndNotOneMore() {
        var many = Collections.nCopies(LetterBatch.LETTERS_MAX, LETTER);
        batch.givenNoPriorActivity()
                .when(of(DocumentKind.ASSOCIATION_LETTER, many))
                .expectSuccessfulHandlerExecution();
        batch.givenNoPriorActivity()
                .when(of(DocumentKind.ASSOCIATION_LETTER, Collections.nCopies(LetterBatch.LETTERS_MAX + 1, LETTER)))
                .expectNoEvents()
                .expectException(Refused.by(LETTERS_AT_A_TIME, "members", LetterBatch.LETTERS_MAX));
    }
}

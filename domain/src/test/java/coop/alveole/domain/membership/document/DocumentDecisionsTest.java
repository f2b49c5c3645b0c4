package coop.alveole.domain.membership.document;

import static coop.alveole.domain.membership.document.DocumentRule.*;
import static coop.alveole.domain.shared.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.alveole.domain.membership.Membership;
import coop.alveole.domain.membership.MembershipEvent.MembershipRegistered;
import coop.alveole.domain.membership.document.DocumentCommand.*;
import coop.alveole.domain.membership.document.DocumentEvent.*;
import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.DocumentId;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.file.FileKey;
import coop.alveole.domain.shared.file.FileType;
import coop.alveole.domain.shared.file.SealedFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was produced for somebody, and the proof that it left. */
class DocumentDecisionsTest {
    static final LocalDate DAY = LocalDate.of(2027, 3, 12);
    static final Matter ITS_CONTRACT = new Matter(LocalDate.of(2027, 2, 1), 0);
    static final Matter AMENDMENT = new Matter(LocalDate.of(2027, 2, 1), 1);
    static final DocumentId CONTRACT = new DocumentId("document-" + uuid("1"));
    static final DocumentId AGAIN = new DocumentId("document-" + uuid("2"));
    static final SealedFile FILE =
            new SealedFile(new Digest("a".repeat(64)), 20_000, FileType.PDF, new FileKey("file/" + uuid("3")));
    static final RegisteredNumber NUMBER = new RegisteredNumber("1A 123 456 7890 1");
    static final MembershipRegistered REGISTERED = new MembershipRegistered(AMINAS, AMINA, TOURS, DAY);
    static final DocumentProduced PRODUCED =
            new DocumentProduced(AMINAS, CONTRACT, DocumentKind.CESA_CONTRACT, ITS_CONTRACT, DAY, FILE);
    static final RegisteredLetterRecorded SENT = new RegisteredLetterRecorded(AMINAS, CONTRACT, DAY, NUMBER);
    static final RegisteredLetterWithdrawn WITHDRAWN =
            new RegisteredLetterWithdrawn(AMINAS, CONTRACT, DAY, NUMBER, NumberMistake.MISTYPED);

    final AggregateTestFixture<Membership> membership = new AggregateTestFixture<>(Membership.class);

    private static ProduceDocument produce(DocumentId id, DocumentKind kind, Matter matter, LocalDate day) {
        return new ProduceDocument(AMINAS, id, kind, matter, day, FILE);
    }

    @Test
    void aDocumentIsKeptAsItWasProduced() {
        membership
                .given(REGISTERED)
                .when(produce(CONTRACT, DocumentKind.CESA_CONTRACT, ITS_CONTRACT, DAY))
                .expectEvents(PRODUCED);
    }

    @Test
    void aDocumentPutRightIsProducedAgainTheSameDay() {
        membership
                .given(REGISTERED, PRODUCED)
                .when(produce(AGAIN, DocumentKind.CESA_CONTRACT, ITS_CONTRACT, DAY))
                .expectEvents(new DocumentProduced(AMINAS, AGAIN, DocumentKind.CESA_CONTRACT, ITS_CONTRACT, DAY, FILE));
    }

    @Test
    void anotherDocumentOfThatDayIsAnotherOne() {
        membership
                .given(REGISTERED, PRODUCED)
                .when(produce(AGAIN, DocumentKind.CESA_AMENDMENT, AMENDMENT, DAY))
                .expectEvents(new DocumentProduced(AMINAS, AGAIN, DocumentKind.CESA_AMENDMENT, AMENDMENT, DAY, FILE));
    }

    @Test
    void aRegisteredLetterIsTheProofOfADocumentFromItsDayOn() {
        membership
                .given(REGISTERED, PRODUCED)
                .when(new RecordRegisteredLetter(AMINAS, CONTRACT, DAY, DAY, NUMBER, Optional.empty()))
                .expectEvents(SENT);
        membership
                .given(REGISTERED, PRODUCED)
                .when(new RecordRegisteredLetter(AMINAS, CONTRACT, DAY, DAY.minusDays(1), NUMBER, Optional.empty()))
                .expectNoEvents()
                .expectException(Refused.by(SENT_FROM_ITS_DAY_ON, "sentOn", DAY));
        membership
                .given(REGISTERED)
                .when(new RecordRegisteredLetter(AMINAS, CONTRACT, DAY, DAY, NUMBER, Optional.empty()))
                .expectNoEvents()
                .expectException(Refused.by(SENT_ONCE_PRODUCED, "document"));
    }

    @Test
    void aLetterIsRecordedOnceItHasLeft() {
        membership
                .given(REGISTERED, PRODUCED)
                .when(new RecordRegisteredLetter(AMINAS, CONTRACT, DAY, DAY.plusDays(1), NUMBER, Optional.empty()))
                .expectNoEvents()
                .expectException(Refused.by(RECORDED_ONCE_SENT, "sentOn", DAY.plusDays(1)));
        membership
                .given(REGISTERED, PRODUCED)
                .when(new RecordRegisteredLetter(AMINAS, CONTRACT, DAY.plusDays(1), DAY, NUMBER, Optional.empty()))
                .expectEvents(SENT);
    }

    @Test
    void aNumberIsThatOfOneLetter() {
        membership
                .given(REGISTERED, PRODUCED, SENT)
                .when(new RecordRegisteredLetter(
                        AMINAS, CONTRACT, DAY.plusDays(9), DAY.plusDays(9), NUMBER, Optional.empty()))
                .expectNoEvents()
                .expectException(Refused.by(ONE_NUMBER_A_LETTER, "number", DAY));
    }

    @Test
    void aNumberOfALetterToSomebodyElseIsTaken() {
        membership
                .given(REGISTERED, PRODUCED)
                .when(new RecordRegisteredLetter(AMINAS, CONTRACT, DAY, DAY, NUMBER, Optional.of(DAY.minusDays(9))))
                .expectNoEvents()
                .expectException(Refused.by(ONE_NUMBER_A_LETTER, "number", DAY.minusDays(9)));
    }

    @Test
    void aWrongNumberIsWithdrawnAndMayBeGivenAgain() {
        membership
                .given(REGISTERED, PRODUCED, SENT)
                .when(withdraw(CONTRACT, NUMBER))
                .expectEvents(WITHDRAWN);
        membership
                .given(REGISTERED, PRODUCED, SENT, WITHDRAWN)
                .when(new RecordRegisteredLetter(AMINAS, CONTRACT, DAY, DAY, NUMBER, Optional.empty()))
                .expectEvents(SENT);
    }

    @Test
    void onlyANumberOfThatLetterIsWithdrawnAndOnce() {
        var other = new RegisteredNumber("1A 123 456 7890 2");
        for (var wrong : List.of(withdraw(AGAIN, NUMBER), withdraw(CONTRACT, other)))
            membership
                    .given(REGISTERED, PRODUCED, SENT)
                    .when(wrong)
                    .expectNoEvents()
                    .expectException(Refused.by(NUMBER_KNOWN, "number"));
        membership
                .given(REGISTERED, PRODUCED, SENT, WITHDRAWN)
                .when(withdraw(CONTRACT, NUMBER))
                .expectNoEvents()
                .expectException(Refused.by(NUMBER_KNOWN, "number"));
    }

    private static WithdrawRegisteredLetter withdraw(DocumentId document, RegisteredNumber number) {
        return new WithdrawRegisteredLetter(AMINAS, document, DAY, number, NumberMistake.MISTYPED);
    }

    @Test
    void eachCountsFromTheDayItWasProducedOrSent() {
        assertThat(List.<DocumentEvent>of(PRODUCED, SENT, WITHDRAWN))
                .extracting(DocumentEvent::effectiveOn)
                .containsOnly(DAY);
    }

    @Test
    void aNumberIsTheSameHoweverItWasTyped() {
        assertThat(new RegisteredNumber("1a 123-456.7890\u00a01"))
                .isEqualTo(NUMBER)
                .hasToString("1A12345678901");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567890", "1A12345678901234", "1A1234567é901", "=1A123456789"})
    void whatThePostNeverGaveIsNoNumber(String words) {
        assertThatThrownBy(() -> new RegisteredNumber(words)).isInstanceOf(IllegalArgumentException.class);
    }
}

package coop.alveole.command.membership.document;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.membership.document.DocumentEvent.RegisteredLetterRecorded;
import coop.alveole.domain.membership.document.DocumentEvent.RegisteredLetterWithdrawn;
import coop.alveole.domain.membership.document.NumberMistake;
import coop.alveole.domain.membership.document.RegisteredNumber;
import coop.alveole.domain.shared.DocumentId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SentNumbersTest {
    @Test
    void aNumberIsTakenUntilItIsWithdrawn() {
        var fold = new SentNumbers();
        var number = new RegisteredNumber("1A123456789");
        var day = LocalDate.of(2027, 3, 12);
        var member = new MembershipId("membership-00000000-0000-4000-8000-000000000001");
        var letter = new DocumentId("document-00000000-0000-4000-8000-000000000002");
        var sent = new RegisteredLetterRecorded(member, letter, day, number);
        var withdrawn = new RegisteredLetterWithdrawn(member, letter, day, number, NumberMistake.NEVER_SENT);
        assertThat(fold.keys(sent)).containsExactly("1A123456789");
        assertThat(fold.keys(withdrawn)).containsExactly("1A123456789");
        var taken = fold.fold(fold.empty("1A123456789"), recorded(sent));
        assertThat(taken.sentOn()).isEqualTo(day);
        assertThat(fold.fold(taken, recorded(withdrawn)).sentOn()).isNull();
    }

    private static Recorded<?> recorded(Object event) {
        return new Recorded<>(1, 0, Instant.EPOCH, "account-a", "http", "", event);
    }
}

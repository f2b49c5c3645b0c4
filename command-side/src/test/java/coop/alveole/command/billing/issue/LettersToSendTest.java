package coop.alveole.command.billing.issue;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.billing.issue.IssuedInvoiceEvent.InvoiceFileKept;
import coop.alveole.domain.billing.issue.IssuedInvoiceEvent.LetterAsked;
import coop.alveole.domain.billing.issue.IssuedInvoiceEvent.LetterMailed;
import coop.alveole.domain.billing.issue.LetterKind;
import coop.alveole.domain.billing.reminder.ReminderKind;
import coop.alveole.domain.billing.reminder.RemindersCommand.Sender;
import coop.alveole.domain.billing.reminder.RemindersEvent.CustomerReminded;
import coop.alveole.domain.billing.reminder.RemindersEvent.ReminderLetterKept;
import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.IssuedInvoiceId;
import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.domain.shared.RemindersId;
import coop.alveole.domain.shared.file.FileKey;
import coop.alveole.domain.shared.file.FileType;
import coop.alveole.domain.shared.file.SealedFile;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.domain.shared.trade.TradeField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A letter leaves once the file it brings is kept: the invoice itself, or the letter of its own reminder. */
class LettersToSendTest {
    private static final InvoiceId INVOICE = new InvoiceId("invoice-00000000-0000-4000-8000-000000000001");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 10);
    private static final SealedFile FILE = new SealedFile(
            new Digest("a".repeat(64)),
            10,
            FileType.PDF,
            new FileKey("accounting/2026/file/00000000-0000-4000-8000-000000000009"));
    private static final Object REMINDED =
            new CustomerReminded(RemindersId.of(INVOICE), ReminderKind.REMINDER, 1, Sender.TEAM, Money.ZERO, DAY);
    private static final Object KEPT = new InvoiceFileKept(IssuedInvoiceId.of(INVOICE), FILE, DAY);

    @Test
    void theInvoiceWaitsForItsFile() {
        assertThat(readyAfter(asked(1, LetterKind.INVOICE))).isEmpty();
        assertThat(readyAfter(asked(1, LetterKind.INVOICE), KEPT)).containsExactly(1);
        assertThat(readyAfter(
                        asked(1, LetterKind.INVOICE), KEPT, new LetterMailed(IssuedInvoiceId.of(INVOICE), 1, DAY)))
                .isEmpty();
    }

    @Test
    void aReminderWaitsForItsOwnLetter() {
        assertThat(readyAfter(asked(1, LetterKind.REMINDER), REMINDED, KEPT)).isEmpty();
        assertThat(readyAfter(asked(1, LetterKind.REMINDER), REMINDED, letter(1)))
                .containsExactly(1);
        assertThat(readyAfter(REMINDED, letter(1), asked(1, LetterKind.FORMAL_NOTICE), REMINDED))
                .isEmpty();
        assertThat(readyAfter(REMINDED, letter(1), asked(1, LetterKind.FORMAL_NOTICE), REMINDED, letter(2)))
                .containsExactly(1);
    }

    private static Object asked(int letter, LetterKind kind) {
        var to = new TradeDetail(
                TradeField.EMAIL, new Personal("customer/00000000-0000-4000-8000-000000000007~c2NlbGzDqQ"));
        return new LetterAsked(IssuedInvoiceId.of(INVOICE), letter, kind, to, Money.ZERO, Money.ZERO, DAY);
    }

    private static Object letter(int number) {
        return new ReminderLetterKept(RemindersId.of(INVOICE), number, FILE, DAY);
    }

    private static List<Integer> readyAfter(Object... events) {
        var fold = new LettersToSend();
        var one = fold.empty(INVOICE.value());
        long position = 0;
        for (var event : List.of(events)) {
            assertThat(fold.keys(event)).containsExactly(INVOICE.value());
            one = fold.fold(one, new Recorded<>(++position, 0, Instant.EPOCH, "", "", "", event));
        }
        return one.ready().map(LetterToSend.Waiting::letter).toList();
    }
}

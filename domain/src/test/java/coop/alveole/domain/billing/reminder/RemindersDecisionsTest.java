package coop.alveole.domain.billing.reminder;

import static coop.alveole.domain.billing.reminder.ReminderKind.FORMAL_NOTICE;
import static coop.alveole.domain.billing.reminder.ReminderKind.REMINDER;
import static coop.alveole.domain.billing.reminder.ReminderRule.*;
import static coop.alveole.domain.billing.reminder.RemindersCommand.Sender.HOLDER;
import static coop.alveole.domain.billing.reminder.RemindersCommand.Sender.TEAM;
import static coop.alveole.domain.shared.Cast.uuid;

import coop.alveole.domain.billing.customer.CustomerKind;
import coop.alveole.domain.billing.issue.IssueRule;
import coop.alveole.domain.billing.reminder.RemindersCommand.*;
import coop.alveole.domain.billing.reminder.RemindersEvent.*;
import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.RemindersId;
import coop.alveole.domain.shared.file.FileKey;
import coop.alveole.domain.shared.file.FileType;
import coop.alveole.domain.shared.file.SealedFile;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.InvoiceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** Proposed to whoever sold first, then the team's; held back for a reason; a formal notice is the team's alone (H31). */
class RemindersDecisionsTest {
    static final RemindersId ID = RemindersId.of(new InvoiceId("invoice-" + uuid("1")));
    static final LocalDate DUE = LocalDate.of(2026, 4, 10);
    static final Money OWED = new Money(120_00);
    static final int HOLD = 3;
    static final SealedFile FILE = new SealedFile(
            new Digest("a".repeat(64)), 31_000, FileType.PDF, new FileKey("accounting/2026/file/" + uuid("9")));

    final AggregateTestFixture<Reminders> reminders = new AggregateTestFixture<>(Reminders.class);

    @Test
    void theHolderMayRemindOnTheDayAfterItIsDue() {
        reminders
                .givenNoPriorActivity()
                .when(remind(REMINDER, HOLDER, DUE.plusDays(1)))
                .expectEvents(sent(REMINDER, 1, HOLDER, DUE.plusDays(1)));
        reminders
                .givenNoPriorActivity()
                .when(remind(REMINDER, HOLDER, DUE))
                .expectException(Refused.by(OVERDUE_BEFORE, "invoiceId", DUE));
        reminders
                .givenNoPriorActivity()
                .when(new Remind(
                        ID,
                        REMINDER,
                        HOLDER,
                        new Arrears(Money.ZERO, DUE, false),
                        HOLD,
                        LateCharges.NONE,
                        DUE.plusDays(9)))
                .expectException(Refused.by(OVERDUE_BEFORE, "invoiceId", DUE));
    }

    @Test
    void theTeamWaitsForAsLongAsTheHolderMayHoldItBack() {
        var from = DUE.plusDays(1 + HOLD);
        reminders.givenNoPriorActivity().when(remind(REMINDER, TEAM, from)).expectEvents(sent(REMINDER, 1, TEAM, from));
        reminders
                .givenNoPriorActivity()
                .when(remind(REMINDER, TEAM, from.minusDays(1)))
                .expectException(Refused.by(HOLDER_FIRST, "remindedOn", from));
    }

    @Test
    void whatIsHeldBackIsNotSentByTheTeamUntilItIsReleased() {
        var held = new RemindersHeld(ID, List.of(), DUE.plusDays(2));
        reminders
                .given(held)
                .when(remind(REMINDER, TEAM, DUE.plusDays(20)))
                .expectException(Refused.by(NOT_HELD_BACK, "invoiceId", DUE.plusDays(2)));
        reminders
                .given(held)
                .when(new HoldReminders(ID, List.of(), DUE.plusDays(3)))
                .expectException(Refused.by(HELD_ONCE, "invoiceId"));
        reminders
                .given(held, new RemindersReleased(ID, DUE.plusDays(8)))
                .when(remind(REMINDER, TEAM, DUE.plusDays(20)))
                .expectEvents(sent(REMINDER, 1, TEAM, DUE.plusDays(20)));
        reminders
                .given(held, new RemindersReleased(ID, DUE.plusDays(8)))
                .when(new ReleaseReminders(ID, DUE.plusDays(9)))
                .expectException(Refused.by(HELD_ONCE, "invoiceId"));
    }

    @Test
    void aWeekPassesBetweenTwo() {
        var first = sent(REMINDER, 1, HOLDER, DUE.plusDays(1));
        reminders
                .given(first)
                .when(remind(REMINDER, HOLDER, DUE.plusDays(8)))
                .expectEvents(sent(REMINDER, 2, HOLDER, DUE.plusDays(8)));
        reminders
                .given(first)
                .when(remind(REMINDER, HOLDER, DUE.plusDays(7)))
                .expectException(Refused.by(A_WEEK_APART, "remindedOn", DUE.plusDays(1), DUE.plusDays(8)));
    }

    @Test
    void aFormalNoticeIsTheTeamsOnceAfterAReminder() {
        var first = sent(REMINDER, 1, HOLDER, DUE.plusDays(1));
        var later = DUE.plusDays(30);
        reminders
                .given(first)
                .when(remind(FORMAL_NOTICE, TEAM, later))
                .expectEvents(sent(FORMAL_NOTICE, 1, TEAM, later));
        reminders
                .given(first)
                .when(remind(FORMAL_NOTICE, HOLDER, later))
                .expectException(Refused.by(NOTICE_BY_THE_TEAM, "invoiceId"));
        reminders
                .givenNoPriorActivity()
                .when(remind(FORMAL_NOTICE, TEAM, later))
                .expectException(Refused.by(NOTICE_AFTER_A_REMINDER, "invoiceId"));
        reminders
                .given(first, sent(FORMAL_NOTICE, 1, TEAM, later))
                .when(remind(FORMAL_NOTICE, TEAM, later.plusDays(30)))
                .expectException(Refused.by(NOTICE_AFTER_A_REMINDER, "invoiceId"));
    }

    @Test
    void whatLatenessCostsAProfessionalIsRecordedWithTheReminder() {
        var on = DUE.plusDays(1);
        var charges =
                LateCharges.of(CustomerKind.COMPANY, new Owing(OWED, DUE, List.of()), Optional.of(Rate.of(1_200)), on);
        reminders
                .givenNoPriorActivity()
                .when(new Remind(ID, REMINDER, HOLDER, new Arrears(OWED, DUE, false), HOLD, charges, on))
                .expectEvents(sent(REMINDER, 1, HOLDER, on), new LateChargesCounted(ID, charges, on));
    }

    @Test
    void theLetterOfEachIsKeptOnceItWasSent() {
        var first = sent(REMINDER, 1, HOLDER, DUE.plusDays(1));
        var notice = sent(FORMAL_NOTICE, 1, TEAM, DUE.plusDays(30));
        var kept = new ReminderLetterKept(ID, 1, FILE, DUE.plusDays(1));
        reminders
                .given(first)
                .when(new KeepReminderLetter(ID, 1, FILE, DUE.plusDays(1)))
                .expectEvents(kept);
        reminders
                .given(first, kept, notice)
                .when(new KeepReminderLetter(ID, 2, FILE, DUE.plusDays(30)))
                .expectEvents(new ReminderLetterKept(ID, 2, FILE, DUE.plusDays(30)));
        reminders
                .given(first, kept)
                .when(new KeepReminderLetter(ID, 2, FILE, DUE.plusDays(2)))
                .expectException(Refused.by(IssueRule.SENT_BEFORE_KEPT, "number"));
        reminders
                .given(first, kept)
                .when(new KeepReminderLetter(ID, 1, FILE, DUE.plusDays(2)))
                .expectException(Refused.by(IssueRule.KEPT_ONCE, "number", DUE.plusDays(1)));
    }

    @Test
    void whoDisputesIsNotReminded() {
        reminders
                .givenNoPriorActivity()
                .when(new Remind(
                        ID, REMINDER, HOLDER, new Arrears(OWED, DUE, true), HOLD, LateCharges.NONE, DUE.plusDays(9)))
                .expectException(Refused.by(NOT_WHILE_DISPUTED, "invoiceId"));
    }

    private static Remind remind(ReminderKind kind, Sender sender, LocalDate on) {
        return new Remind(ID, kind, sender, new Arrears(OWED, DUE, false), HOLD, LateCharges.NONE, on);
    }

    private static CustomerReminded sent(ReminderKind kind, int rank, Sender sender, LocalDate on) {
        return new CustomerReminded(ID, kind, rank, sender, OWED, on);
    }
}

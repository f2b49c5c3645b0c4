package coop.alveole.query.billing.reminder;

import coop.alveole.domain.billing.reminder.ReminderKind;
import coop.alveole.domain.billing.reminder.ReminderPace;
import coop.alveole.projection.billing.reminder.ReminderFile;
import java.time.LocalDate;
import java.util.Optional;

/** Who may remind the customer of one invoice on a day; {@code overdueSince} is when it should have been paid, if it was. */
public record Reminding(Optional<ReminderFile> file, Optional<LocalDate> overdueSince, int holdDays, LocalDate day) {
    public boolean isOverdue() {
        return overdueSince.isPresent();
    }

    public boolean isHeld() {
        return file.filter(ReminderFile::areHeldBack).isPresent();
    }

    public boolean mayHolderRemind() {
        return isOverdue() && isTimeForTheNext();
    }

    public boolean mayTeamRemind() {
        return mayHolderRemind()
                && !isHeld()
                && overdueSince
                        .filter(due -> !day.isBefore(ReminderPace.ofTheTeam(due, holdDays)))
                        .isPresent();
    }

    public boolean mayTeamGiveNotice() {
        return mayHolderRemind()
                && file.filter(sent -> sent.has(ReminderKind.REMINDER) && !sent.has(ReminderKind.FORMAL_NOTICE))
                        .isPresent();
    }

    private boolean isTimeForTheNext() {
        return file.flatMap(ReminderFile::lastOn)
                .filter(last -> day.isBefore(ReminderPace.after(last)))
                .isEmpty();
    }
}

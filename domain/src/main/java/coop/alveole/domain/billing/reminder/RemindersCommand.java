package coop.alveole.domain.billing.reminder;

import coop.alveole.domain.shared.RemindersId;
import coop.alveole.domain.shared.file.SealedFile;
import coop.alveole.domain.shared.trade.TradeDetail;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked about the reminders of one invoice. */
public sealed interface RemindersCommand {
    @TargetAggregateIdentifier
    RemindersId remindersId();

    /** Who asks the customer: whoever sold, or the support team for them. */
    enum Sender {
        HOLDER,
        TEAM
    }

    /** {@code holdDays}: for so long the team leaves it to the holder (H31); {@code charges}: what lateness costs by then. */
    record Remind(
            RemindersId remindersId,
            ReminderKind kind,
            Sender sender,
            Arrears arrears,
            int holdDays,
            LateCharges charges,
            LocalDate remindedOn)
            implements RemindersCommand {}

    /** The letter of the {@code number}-th of them, a formal notice too. */
    record KeepReminderLetter(RemindersId remindersId, int number, SealedFile file, LocalDate keptOn)
            implements RemindersCommand {}

    /** By the holder, for a reason: the team reminds of nothing. */
    record HoldReminders(RemindersId remindersId, List<TradeDetail> reason, LocalDate heldOn)
            implements RemindersCommand {
        public HoldReminders {
            reason = List.copyOf(reason);
        }
    }

    record ReleaseReminders(RemindersId remindersId, LocalDate releasedOn) implements RemindersCommand {}
}

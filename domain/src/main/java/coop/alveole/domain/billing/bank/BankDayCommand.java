package coop.alveole.domain.billing.bank;

import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.trade.BankAccountId;
import coop.alveole.domain.shared.trade.BankDayId;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.PaymentId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked about the lines of one day; {@code line} is the number of one. */
public sealed interface BankDayCommand {
    @TargetAggregateIdentifier
    BankDayId bankDayId();

    /** All that a file says of that day; the handler answers how many lines of it were new. */
    record ReceiveLines(
            BankDayId bankDayId, BankAccountId bankAccountId, LocalDate day, List<BankLine> lines, LocalDate receivedOn)
            implements BankDayCommand {}

    record ReconcileLine(BankDayId bankDayId, int line, PaymentId paymentId, LocalDate reconciledOn)
            implements BankDayCommand {}

    record SetLineAside(BankDayId bankDayId, int line, AsideReason reason, LocalDate setAsideOn)
            implements BankDayCommand {}

    record ReopenLine(BankDayId bankDayId, int line, LocalDate reopenedOn) implements BankDayCommand {}

    /** « C'est mon client »: said by whoever holds that activity. */
    record ClaimLine(BankDayId bankDayId, int line, ActivityId activityId, CustomerId customerId, LocalDate claimedOn)
            implements BankDayCommand {}
}

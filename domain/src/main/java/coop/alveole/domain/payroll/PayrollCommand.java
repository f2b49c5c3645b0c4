package coop.alveole.domain.payroll;

import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.trade.PayrollId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked of the payroll of a month. */
public sealed interface PayrollCommand {
    @TargetAggregateIdentifier
    PayrollId payrollId();

    /** All that a file says of that month, of which {@code month} is the first day. */
    record ReceivePay(PayrollId payrollId, LocalDate month, List<PayLine> lines, LocalDate receivedOn, AccountId by)
            implements PayrollCommand {
        public ReceivePay {
            lines = List.copyOf(lines);
        }
    }
}

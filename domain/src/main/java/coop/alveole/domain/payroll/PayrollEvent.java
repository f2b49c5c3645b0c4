package coop.alveole.domain.payroll;

import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.trade.PayrollId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.axonframework.serialization.Revision;

/** What was received of the payroll of one month; {@code month} is its first day. */
public sealed interface PayrollEvent {
    PayrollId payrollId();

    LocalDate month();

    LocalDate effectiveOn();

    @Revision("1")
    record PayReceived(
            PayrollId payrollId, LocalDate month, List<RecordedPay> lines, LocalDate receivedOn, AccountId by)
            implements PayrollEvent {
        public PayReceived {
            lines = List.copyOf(lines);
        }

        @Override
        public LocalDate effectiveOn() {
            return earned(month, receivedOn);
        }
    }

    /** A later file says something else of lines that were received: each names the one it takes the place of. */
    @Revision("1")
    record PayCorrected(
            PayrollId payrollId, LocalDate month, List<RecordedPay> lines, LocalDate correctedOn, AccountId by)
            implements PayrollEvent {
        public PayCorrected {
            lines = List.copyOf(lines);
        }

        @Override
        public LocalDate effectiveOn() {
            return earned(month, correctedOn);
        }
    }

    /** What a month's work costs is owed at its end, whenever it is known; what comes earlier counts at once. */
    private static LocalDate earned(LocalDate month, LocalDate told) {
        var end = YearMonth.from(month).atEndOfMonth();
        return told.isBefore(end) ? told : end;
    }
}

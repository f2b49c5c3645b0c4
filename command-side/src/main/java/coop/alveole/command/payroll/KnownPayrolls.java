package coop.alveole.command.payroll;

import coop.alveole.command.shared.NewIds;
import coop.alveole.command.shared.OnRecord;
import coop.alveole.domain.payroll.MonthPay;
import coop.alveole.domain.payroll.PayrollEvent;
import coop.alveole.domain.shared.trade.PayrollId;
import java.time.YearMonth;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** What was received of each month, looked for in the record itself; the id of a month follows from the house. */
@Component
class KnownPayrolls implements DisposableBean {
    private final NewIds ids;
    private final OnRecord<MonthPay> months;

    KnownPayrolls(NewIds ids, EventStore events) {
        this.ids = ids;
        this.months = new OnRecord<>(
                events, MonthPay.none(), (known, event) -> event instanceof PayrollEvent e ? known.with(e) : known);
    }

    PayrollId id(YearMonth month) {
        return new PayrollId("payroll-" + ids.of("payroll", month.toString()));
    }

    MonthPay of(PayrollId payroll) {
        return months.of(payroll.value());
    }

    @Override
    public void destroy() {
        months.close();
    }
}

package coop.alveole.projection.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.payroll.PayLine;
import coop.alveole.domain.payroll.PayrollEvent;
import coop.alveole.domain.payroll.PayrollEvent.*;
import coop.alveole.domain.payroll.RecordedPay;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.trade.PayrollId;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.domain.shared.trade.TradeField;
import coop.alveole.projection.Folding;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The lines of a month that stand, of each activity and of no other, by what was known at a position. */
class PayFilesTest {
    static final PayrollId ID = new PayrollId("payroll-00000000-0000-4000-8000-000000000001");
    static final ActivityId JOINERY = new ActivityId("activity-00000000-0000-4000-8000-000000000002");
    static final ActivityId GARDEN = new ActivityId("activity-00000000-0000-4000-8000-000000000003");
    static final AccountId INES = new AccountId("account-00000000-0000-4000-8000-000000000004");
    static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    static final LocalDate LATER = LocalDate.of(2026, 11, 5);
    static final RecordedPay FIRST = new RecordedPay(1, line(JOINERY, "b2xk"), List.of());
    static final RecordedPay OTHER = new RecordedPay(2, line(GARDEN, "b2xk"), List.of());
    static final RecordedPay BETTER = new RecordedPay(3, line(JOINERY, "bmV3"), List.of(1));
    static final PayReceived RECEIVED = new PayReceived(ID, OCTOBER.atDay(1), List.of(FIRST, OTHER), LATER, INES);
    static final PayCorrected CORRECTED = new PayCorrected(ID, OCTOBER.atDay(1), List.of(BETTER), LATER, INES);

    @Test
    void aLaterFileTakesThePlaceOfTheLineItNames() {
        var file = file(JOINERY, RECEIVED, CORRECTED);
        assertThat(file.standing(OCTOBER, _ -> true))
                .extracting(PayFile.Pay::told)
                .containsExactly(BETTER);
        assertThat(file.standing(OCTOBER, pay -> pay.position() < 2))
                .extracting(PayFile.Pay::told)
                .containsExactly(FIRST);
        assertThat(file.standing(OCTOBER.plusMonths(1), _ -> true)).isEmpty();
        assertThat(file.months()).containsExactly(OCTOBER);
    }

    @Test
    void eachActivityHasItsOwnLines() {
        assertThat(file(GARDEN, RECEIVED, CORRECTED).standing(OCTOBER, _ -> true))
                .extracting(PayFile.Pay::told)
                .containsExactly(OTHER);
        assertThat(fold(CORRECTED)).doesNotContainKey(GARDEN.value());
    }

    @Test
    void itCountsFromTheEndOfItsMonth() {
        assertThat(file(JOINERY, RECEIVED).lines().getFirst().from()).isEqualTo(OCTOBER.atEndOfMonth());
    }

    static PayFile file(ActivityId activity, PayrollEvent... events) {
        return Objects.requireNonNull(fold(events).get(activity.value()));
    }

    static Map<String, PayFile> fold(PayrollEvent... events) {
        return Folding.fold(new PayFiles(), List.of(events));
    }

    static PayLine line(ActivityId activity, String cipher) {
        return new PayLine(
                activity,
                List.of(Folding.AMINAS),
                new TradeDetail(TradeField.PAY_COST, new Personal("accounting/2026~" + cipher)));
    }
}

package coop.alveole.ops;

import coop.alveole.domain.earmark.EarmarksEvent.*;
import coop.alveole.domain.payroll.PayLine;
import coop.alveole.domain.payroll.PayrollEvent.*;
import coop.alveole.domain.payroll.RecordedPay;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.EarmarksId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.PayrollId;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.domain.shared.trade.TradeField;
import java.time.LocalDate;
import java.util.List;

/** One instance of each event about what pay costs the activities, and what they set aside. */
final class AccountSamples {
    private static final PayrollId PAYROLL = new PayrollId("payroll-00000000-0000-4000-8000-000000000047");
    private static final ActivityId JOINERY = new ActivityId("activity-00000000-0000-4000-8000-000000000007");
    private static final EarmarksId EARMARKS = EarmarksId.of(JOINERY);
    private static final MembershipId AMINA = new MembershipId("membership-00000000-0000-4000-8000-000000000001");
    private static final AccountId CHLOE = new AccountId("account-00000000-0000-4000-8000-000000000006");
    private static final LocalDate MONTH = LocalDate.of(2024, 2, 1);
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    static final List<Object> ALL = List.of(
            new PayReceived(PAYROLL, MONTH, List.of(line(1, List.of())), DAY, CHLOE),
            new PayCorrected(PAYROLL, MONTH, List.of(line(2, List.of(1))), DAY, CHLOE),
            new AmountSetAside(EARMARKS, 1, new Money(500_00), List.of(sealed(TradeField.MOTIVE)), DAY, CHLOE),
            new AmountReleased(EARMARKS, 1, new Money(500_00), DAY, CHLOE));

    private AccountSamples() {}

    private static RecordedPay line(int number, List<Integer> corrects) {
        return new RecordedPay(number, new PayLine(JOINERY, List.of(AMINA), sealed(TradeField.PAY_COST)), corrects);
    }

    private static TradeDetail sealed(TradeField field) {
        return new TradeDetail(field, new Personal("accounting/2024~c2NlbGzDqQ"));
    }
}

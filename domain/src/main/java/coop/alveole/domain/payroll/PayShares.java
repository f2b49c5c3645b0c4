package coop.alveole.domain.payroll;

import static coop.alveole.domain.payroll.PayrollRule.SHARES_OF_PAY_MAKE_IT;

import coop.alveole.domain.shared.money.Money;
import java.util.List;

/** One pay that is the cost of several activities, in whole percents. */
public final class PayShares {
    private static final long WHOLE = 100;

    private PayShares() {}

    /** Each line tells the whole cost again; the cents that are left over go to the last. */
    public static List<Money> of(List<Money> told, List<Long> percents) {
        long sum = percents.stream().mapToLong(Long::longValue).sum();
        boolean isOnePay = told.stream().distinct().count() == 1;
        SHARES_OF_PAY_MAKE_IT.require(isOnePay && sum == WHOLE, "lines", sum);
        return told.getFirst()
                .split(percents.stream().mapToLong(Long::longValue).toArray());
    }
}

package coop.alveole.query.billing.account.page;

import coop.alveole.query.chart.Chart;
import coop.alveole.query.shared.Frame;
import java.util.List;

/**
 * « Mon activité », ready to be read; {@code title} is a key of the bundle. {@code available} is empty until the opening
 * balance is known; {@code beforePay} says which months lack their pay, and is empty once all of it is in.
 */
record ActivityAccountPage(
        Frame frame,
        String title,
        String activity,
        String name,
        List<Other> others,
        String available,
        String beforePay,
        String movement,
        String opening,
        List<FactsSaid.TermSaid> terms,
        List<MonthSaid> months,
        List<OwedSaid.Row> owed,
        String owedInAll,
        Chart chart,
        boolean earmarks,
        List<HeldSaid> held) {
    /** Another activity of whoever reads. */
    record Other(String href, String name) {}

    /** {@code pay} is a key of the bundle. */
    record MonthSaid(
            String month,
            String said,
            String collected,
            String contribution,
            String movement,
            String pay,
            boolean before) {}

    record HeldSaid(String motive, String amount, String on, String release) {}
}

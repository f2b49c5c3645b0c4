package coop.alveole.domain.payroll;

import coop.alveole.domain.payroll.PayrollEvent.*;
import coop.alveole.domain.shared.ActivityId;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The lines of one month that stand, by number, and the last number that was given. */
public record MonthPay(SortedMap<Integer, RecordedPay> lines, int last) {
    public static MonthPay none() {
        return new MonthPay(new TreeMap<>(), 0);
    }

    /** Of what is told, what is not known yet. */
    public List<RecordedPay> fresh(List<PayLine> told) {
        return NewPay.of(told, lines.values(), last);
    }

    public MonthPay with(PayrollEvent event) {
        var next = new TreeMap<>(lines);
        int number = last;
        for (var line : told(event)) {
            line.corrects().forEach(next::remove);
            next.put(line.number(), line);
            number = Math.max(number, line.number());
        }
        return new MonthPay(next, number);
    }

    public Stream<ActivityId> activities() {
        return lines.values().stream().map(each -> each.line().activityId()).distinct();
    }

    private static List<RecordedPay> told(PayrollEvent event) {
        return switch (event) {
            case PayReceived e -> e.lines();
            case PayCorrected e -> e.lines();
        };
    }
}

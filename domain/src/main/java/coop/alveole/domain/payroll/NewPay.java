package coop.alveole.domain.payroll;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What a file tells of a month that is not known yet: a line about nobody known is new, one that costs something else
 * corrects the line it takes the place of. The same words under one key are the same bytes, so that nothing is opened.
 */
public final class NewPay {
    private NewPay() {}

    /** Numbered after those that are known; {@code known} are the lines that stand. */
    public static List<RecordedPay> of(List<PayLine> told, Collection<RecordedPay> known, int last) {
        var fresh = new ArrayList<RecordedPay>();
        for (var line : told) {
            var before =
                    known.stream().filter(each -> each.line().isOfTheSame(line)).toList();
            if (before.stream().anyMatch(each -> each.line().equals(line))) continue;
            fresh.add(new RecordedPay(
                    last + fresh.size() + 1,
                    line,
                    before.stream().map(RecordedPay::number).toList()));
        }
        return List.copyOf(fresh);
    }
}

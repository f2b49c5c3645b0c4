package coop.alveole.domain.billing.bank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;

/** Which lines that are told of a day are not known yet: of those that say the same, as many as are told beyond the known. */
public final class NewLines {
    private NewLines() {}

    /** Numbered after those that are known. */
    public static List<ReceivedLine> of(List<BankLine> told, Collection<BankLine> known) {
        var there = new HashMap<BankLine, Integer>();
        known.forEach(line -> there.merge(line, 1, Integer::sum));
        var received = new ArrayList<ReceivedLine>();
        for (var line : told)
            if (there.merge(line, -1, Integer::sum) < 0)
                received.add(new ReceivedLine(known.size() + received.size() + 1, line));
        return List.copyOf(received);
    }
}

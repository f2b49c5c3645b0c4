package coop.alveole.query.membership;

import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.query.shared.Reading;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The files each account opened last, in memory alone: who may still read one is asked again when it is shown. */
@Component
public class OpenedFiles {
    private static final int KEPT = 8;

    private final Map<AccountId, Deque<MembershipId>> opened = new HashMap<>();

    synchronized void note(Reading reading, MembershipId file) {
        reading.viewer().account().ifPresent(account -> {
            var files = opened.computeIfAbsent(account, _ -> new ArrayDeque<>());
            files.remove(file);
            files.addFirst(file);
            if (files.size() > KEPT) files.removeLast();
        });
    }

    /** The last one first. */
    public synchronized List<MembershipId> of(Reading reading) {
        return reading.viewer().account().map(opened::get).map(List::copyOf).orElse(List.of());
    }
}

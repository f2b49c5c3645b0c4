package coop.alveole.query.access;

import coop.alveole.domain.access.AccountEvent;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.query.evidence.HistoryLine;
import coop.alveole.query.shared.Facts;
import coop.alveole.query.shared.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Who gave and took what on one account, the oldest first. */
@Component
public class AccountHistory {
    private final Facts facts;
    private final AccountSentences sentences;

    AccountHistory(Facts facts, AccountSentences sentences) {
        this.facts = facts;
        this.sentences = sentences;
    }

    public List<HistoryLine> of(AccountId account, Reading reading, Locale reader) {
        var lines = new ArrayList<HistoryLine>();
        for (var fact : facts.of(account.value(), reading.knownAt().orElse(Long.MAX_VALUE)))
            if (fact.event() instanceof AccountEvent event) lines.add(line(lines.size(), fact, event, reader));
        return lines;
    }

    private HistoryLine line(long version, Recorded<?> fact, AccountEvent event, Locale reader) {
        return new HistoryLine(
                version,
                fact.position(),
                sentences.of(event, reader),
                event.effectiveOn(),
                fact.recordedAt(),
                fact.actor(),
                fact.origin(),
                fact.reason());
    }
}

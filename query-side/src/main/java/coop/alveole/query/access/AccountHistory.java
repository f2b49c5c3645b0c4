package coop.alveole.query.access;

import coop.alveole.domain.absence.AbsenceEvent;
import coop.alveole.domain.access.AccountEvent;
import coop.alveole.domain.shared.AbsencesId;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.query.evidence.HistoryLine;
import coop.alveole.query.evidence.Sentences;
import coop.alveole.query.shared.Facts;
import coop.alveole.query.shared.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Who gave and took what on one account, the oldest first. */
@Component
public class AccountHistory {
    private final Facts facts;
    private final AccountSentences sentences;
    private final Sentences everyEvent;

    AccountHistory(Facts facts, AccountSentences sentences, Sentences everyEvent) {
        this.facts = facts;
        this.sentences = sentences;
        this.everyEvent = everyEvent;
    }

    public List<HistoryLine> of(AccountId account, Reading reading, Locale reader) {
        var lines = new ArrayList<HistoryLine>();
        for (var fact : facts.of(account.value(), reading.knownAt().orElse(Long.MAX_VALUE)))
            if (fact.event() instanceof AccountEvent event)
                lines.add(line(lines.size(), fact, sentences.of(event, reader), event.effectiveOn()));
        return lines;
    }

    /** When whoever has this account is away, the oldest first. */
    List<HistoryLine> absencesOf(AccountId account, Reading reading, Locale reader) {
        var lines = new ArrayList<HistoryLine>();
        for (var fact :
                facts.of(AbsencesId.of(account).value(), reading.knownAt().orElse(Long.MAX_VALUE)))
            if (fact.event() instanceof AbsenceEvent event)
                lines.add(line(lines.size(), fact, everyEvent.of(event, reader), event.effectiveOn()));
        return lines;
    }

    private static HistoryLine line(long version, Recorded<?> fact, String sentence, LocalDate effectiveOn) {
        return new HistoryLine(
                version,
                fact.position(),
                sentence,
                effectiveOn,
                fact.recordedAt(),
                fact.actor(),
                fact.origin(),
                fact.reason());
    }
}

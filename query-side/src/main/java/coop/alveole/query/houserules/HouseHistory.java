package coop.alveole.query.houserules;

import coop.alveole.domain.governance.AssemblyEvent;
import coop.alveole.domain.houserules.CooperativeEvent;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.projection.houserules.CooperativeFile;
import coop.alveole.query.evidence.HistoryLine;
import coop.alveole.query.evidence.HouseSentences;
import coop.alveole.query.shared.Facts;
import coop.alveole.query.shared.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Who recorded what about the cooperative, or about one of its assemblies, in order. */
@Component
class HouseHistory {
    private final Facts facts;
    private final HouseSentences sentences;

    HouseHistory(Facts facts, HouseSentences sentences) {
        this.facts = facts;
        this.sentences = sentences;
    }

    List<HistoryLine> of(CooperativeFile file, Reading reading, Locale reader) {
        return file.id().isEmpty() ? List.of() : of(file.id(), reading, reader);
    }

    List<HistoryLine> of(String id, Reading reading, Locale reader) {
        var lines = new ArrayList<HistoryLine>();
        for (var fact : facts.of(id, reading.knownAt().orElse(Long.MAX_VALUE)))
            lines.add(line(lines.size(), fact, reader));
        return lines;
    }

    private HistoryLine line(long version, Recorded<?> fact, Locale reader) {
        return switch (fact.event()) {
            case CooperativeEvent event -> line(version, fact, sentences.of(event, reader), event.effectiveOn());
            case AssemblyEvent event -> line(version, fact, sentences.of(event, reader), event.effectiveOn());
            default ->
                throw new IllegalStateException(
                        "no event of the cooperative: " + fact.event().getClass());
        };
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

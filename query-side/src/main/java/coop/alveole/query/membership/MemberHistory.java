package coop.alveole.query.membership;

import coop.alveole.domain.accompaniment.AccompanimentEvent;
import coop.alveole.domain.action.ActionEvent;
import coop.alveole.domain.deadline.DeadlineEvent;
import coop.alveole.domain.divergence.DivergenceEvent;
import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.people.PersonEvent;
import coop.alveole.domain.shared.AccompanimentId;
import coop.alveole.domain.shared.DivergencesId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.query.action.ActionsOfAFile;
import coop.alveole.query.deadline.FollowedDeadlines;
import coop.alveole.query.evidence.HistoryLine;
import coop.alveole.query.evidence.Sentences;
import coop.alveole.query.shared.Facts;
import coop.alveole.query.shared.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who recorded what, when and why, on one file. */
@Component
class MemberHistory {
    private final Facts facts;
    private final FollowedDeadlines deadlines;
    private final ActionsOfAFile actions;
    private final Sentences sentences;

    MemberHistory(Facts facts, FollowedDeadlines deadlines, ActionsOfAFile actions, Sentences sentences) {
        this.facts = facts;
        this.deadlines = deadlines;
        this.actions = actions;
        this.sentences = sentences;
    }

    List<HistoryLine> versions(MembershipId id, Reading reading, Locale reader) {
        return lines(id.value(), reading, reader);
    }

    /** What concerns the person, the membership and what hangs on it, the newest first. */
    List<HistoryLine> ofFile(MembershipId id, Reading reading, Locale reader) {
        return Stream.concat(
                        Stream.of(
                                id.value(),
                                id.personId().value(),
                                AccompanimentId.of(id).value(),
                                DivergencesId.of(id.personId()).value()),
                        Stream.concat(deadlines.of(id), actions.ids(id, reading)))
                .flatMap(object -> lines(object, reading, reader).stream())
                .sorted(Comparator.comparingLong(HistoryLine::position).reversed())
                .toList();
    }

    private List<HistoryLine> lines(String object, Reading reading, Locale reader) {
        var lines = new ArrayList<HistoryLine>();
        for (var fact : facts.of(object, reading.knownAt().orElse(Long.MAX_VALUE)))
            lines.add(line(lines.size(), fact, reader));
        return lines;
    }

    private HistoryLine line(long version, Recorded<?> fact, Locale reader) {
        return new HistoryLine(
                version,
                fact.position(),
                sentences.of(fact.event(), reader),
                effectiveOn(fact.event()),
                fact.recordedAt(),
                fact.actor(),
                fact.origin(),
                fact.reason());
    }

    private static LocalDate effectiveOn(Object fact) {
        return switch (fact) {
            case MembershipFact event -> event.effectiveOn();
            case PersonEvent event -> event.effectiveOn();
            case AccompanimentEvent event -> event.effectiveOn();
            case DeadlineEvent event -> event.effectiveOn();
            case ActionEvent event -> event.effectiveOn();
            case DivergenceEvent event -> event.effectiveOn();
            default -> throw new IllegalStateException("no event of a member's file: " + fact.getClass());
        };
    }
}

package coop.alveole.query.membership.correction;

import coop.alveole.domain.membership.correction.CorrectionEvent.AdmissionCorrected;
import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.projection.deadline.DeadlineSchedule;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.query.consequence.ConsequencePage.Moved;
import coop.alveole.query.evidence.Sentences;
import coop.alveole.query.shared.French;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the correction of an admission moves, line by line: the vote, the standing, the deadlines. */
@Component
class AdmissionMoves {
    private final Sentences sentences;
    private final FileMoves moves;

    AdmissionMoves(Sentences sentences, FileMoves moves) {
        this.sentences = sentences;
        this.moves = moves;
    }

    List<Moved> of(
            AdmissionCorrected fact,
            MemberFile before,
            MemberFile after,
            DeadlineSchedule waitsBefore,
            DeadlineSchedule waitsAfter,
            Locale reader) {
        var moved = Stream.of(
                new Moved(
                        "correction.assembly",
                        sentences.assembly(fact.wrongAssemblyId(), reader),
                        sentences.assembly(fact.assemblyId(), reader)),
                new Moved("correction.elected", French.day(fact.wrongElectedOn()), French.day(fact.electedOn())),
                new Moved("correction.admitted", French.day(fact.wrongAdmittedOn()), French.day(fact.admittedOn())));
        return Stream.concat(
                        moved,
                        Stream.concat(
                                Stream.of(moves.standing(before, after, reader)),
                                Stream.of(DeadlineKind.ASSOCIATION, DeadlineKind.ADMISSION_VOTE)
                                        .flatMap(kind -> moves.waits(kind, waitsBefore, waitsAfter, reader).stream())))
                .toList();
    }
}

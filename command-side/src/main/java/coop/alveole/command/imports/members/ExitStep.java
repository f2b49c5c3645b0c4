package coop.alveole.command.imports.members;

import static coop.alveole.domain.shared.ExitKind.*;
import static coop.alveole.domain.shared.ExitReason.*;

import coop.alveole.command.imports.file.Line;
import coop.alveole.domain.divergence.ToldForGood.Exit;
import coop.alveole.domain.shared.ExitKind;
import coop.alveole.domain.shared.ExitReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An exit as the present software words it; what it says of a health or a family is kept by nobody. */
final class ExitStep {
    static final String KIND = "Type de sortie";
    static final String REASON = "Motif de sortie";

    /** A word of the cell, and what it means; of several the first one holds. */
    private record Word<E>(String word, E meaning) {}

    private static final List<Word<ExitKind>> KINDS = List.of(
            new Word<>("rupture conventionnelle", MUTUAL_AGREEMENT),
            new Word<>("essai", TRIAL_PERIOD),
            new Word<>("inaptitude", UNFITNESS),
            new Word<>("economique", ECONOMIC_DISMISSAL),
            new Word<>("licenciement", DISMISSAL),
            new Word<>("retraite", ExitKind.RETIREMENT),
            new Word<>("deces", DEATH),
            new Word<>("demission", RESIGNATION),
            new Word<>("exclusion", EXCLUSION),
            new Word<>("cape", END_OF_CAPE),
            new Word<>("retrait", WITHDRAWAL),
            new Word<>("abandon", WITHDRAWAL),
            new Word<>("association", NON_ASSOCIATION));
    private static final List<Word<ExitReason>> REASONS = List.of(
            new Word<>("creation", OWN_COMPANY),
            new Word<>("emploi", EMPLOYED_ELSEWHERE),
            new Word<>("formation", TRAINING),
            new Word<>("etudes", TRAINING),
            new Word<>("retraite", ExitReason.RETIREMENT),
            new Word<>("insuffisant", ACTIVITY_TOO_SMALL),
            new Word<>("abandon", PROJECT_GIVEN_UP),
            new Word<>("demenagement", MOVED_AWAY),
            new Word<>("desaccord", DISAGREEMENT),
            new Word<>("personnel", PERSONAL),
            new Word<>("famil", PERSONAL),
            new Word<>("sante", PERSONAL));

    private ExitStep() {}

    static Exit exit(Line line, LocalDate lastDay) {
        var kind = meant(KINDS, line.required(KIND))
                .orElseThrow(() -> new Line.Refused(
                        KIND,
                        "n'est ni démission, ni rupture conventionnelle, ni fin de période d'essai, ni licenciement, ni"
                                + " retraite, ni inaptitude, ni décès, ni fin de CAPE, ni retrait, ni exclusion."));
        var reason = line.cell(REASON).flatMap(text -> meant(REASONS, text)).orElse(OTHER);
        return new Exit(lastDay, kind, reason);
    }

    /** Whether the line gives a reason that is none of ours. */
    static boolean hasUnknownReason(Line line) {
        return line.cell(REASON).filter(text -> meant(REASONS, text).isEmpty()).isPresent();
    }

    private static <E> Optional<E> meant(List<Word<E>> words, String text) {
        var folded = Line.folded(text);
        return words.stream()
                .filter(word -> folded.contains(word.word()))
                .map(Word::meaning)
                .findFirst();
    }
}

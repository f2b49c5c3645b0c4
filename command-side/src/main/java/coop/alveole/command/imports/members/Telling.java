package coop.alveole.command.imports.members;

import coop.alveole.command.imports.differences.Difference;
import coop.alveole.command.imports.file.Line;
import coop.alveole.domain.divergence.Told;
import coop.alveole.domain.divergence.Told.Words;
import coop.alveole.domain.divergence.ToldSince.Term;
import coop.alveole.domain.shared.PersonalDetail;
import java.util.List;

/** One thing told, and the cell that tells it. */
record Telling(Line line, String column, Told told) {
    /** What is news of it. */
    record Against(Telling telling, Difference difference) {
        Told told() {
            return telling.told;
        }
    }

    Telling saying(Told otherwise) {
        return new Telling(line, column, otherwise);
    }

    static List<Term> terms(List<Telling> terms) {
        return terms.stream().map(telling -> (Term) telling.told()).toList();
    }

    static List<PersonalDetail> details(List<Telling> words) {
        return words.stream().map(telling -> ((Words) telling.told()).detail()).toList();
    }
}

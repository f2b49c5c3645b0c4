package coop.alveole.command.imports.members;

import coop.alveole.command.imports.file.Line;
import coop.alveole.domain.divergence.Told;
import coop.alveole.domain.divergence.Told.Words;
import coop.alveole.domain.shared.PersonalDetail;
import java.util.List;

/** One thing told, and the cell that tells it. */
record Telling(Line line, String column, Told told) {
    static List<PersonalDetail> details(List<Telling> words) {
        return words.stream().map(telling -> ((Words) telling.told()).detail()).toList();
    }
}

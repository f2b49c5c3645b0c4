package coop.alveole.ops.imports;

import coop.alveole.command.imports.members.ImportRun;
import coop.alveole.command.shared.Asker;
import coop.alveole.command.shared.NewIds;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.imports.ImportEvent.ImportFinished;
import coop.alveole.domain.imports.ImportEvent.ImportUndone;
import coop.alveole.domain.shared.ImportId;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.query.shared.Facts;
import java.util.List;

/**
 * The imports that were made of the same files, one after the other: the id of each follows from the files and from how
 * many there were before, so that the record alone tells, after a kill, that the last one was cut short.
 */
final class RunIds {
    private final NewIds ids;
    private final Facts facts;

    RunIds(NewIds ids, Facts facts) {
        this.ids = ids;
        this.facts = facts;
    }

    /** One that the record does not know yet; without news it never will, and its id serves again. */
    ImportRun next(String filesId, Request request) {
        var asker = request.asker();
        return new ImportRun(
                id(filesId, known(filesId)), new Asker(asker.account(), asker.actor(), Asker.IMPORT), request.mode());
    }

    boolean wasCutShort(String filesId) {
        int known = known(filesId);
        return known > 0
                && said(id(filesId, known - 1)).stream()
                        .map(Recorded::event)
                        .noneMatch(event -> event instanceof ImportFinished || event instanceof ImportUndone);
    }

    private int known(String filesId) {
        int known = 0;
        while (!said(id(filesId, known)).isEmpty()) known++;
        return known;
    }

    private List<Recorded<?>> said(ImportId id) {
        return facts.of(id.value(), Long.MAX_VALUE);
    }

    private ImportId id(String filesId, int before) {
        return new ImportId("import-" + ids.of("files of an import", filesId + "\n" + before));
    }
}

package coop.alveole.command.imports.members;

import coop.alveole.command.shared.Asker;
import coop.alveole.command.shared.Asker.OnThisMachine;
import coop.alveole.command.shared.NewIds;
import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.Request.Attempt;
import coop.alveole.command.shared.Request.Mode;
import coop.alveole.domain.shared.ImportId;
import org.springframework.stereotype.Component;

/** Where a run comes from: the one who asks, or the house itself for whoever works at its machine. */
@Component
public class ImportRuns {
    private static final String ORIGIN = "import";

    private final NewIds ids;
    private final OnThisMachine machine;

    ImportRuns(NewIds ids, OnThisMachine machine) {
        this.ids = ids;
        this.machine = machine;
    }

    public ImportRun onThisMachine(Mode mode) {
        var asker = machine.asker(ORIGIN);
        return new ImportRun(id(Request.forReal(asker, new Attempt(ORIGIN, null, ""))), asker, mode);
    }

    /** What it brings is told apart from what the same person types. */
    public ImportRun askedBy(Request request) {
        var asker = request.asker();
        return new ImportRun(id(request), new Asker(asker.account(), asker.actor(), ORIGIN), request.mode());
    }

    private ImportId id(Request request) {
        return new ImportId("import-" + ids.of(request));
    }
}

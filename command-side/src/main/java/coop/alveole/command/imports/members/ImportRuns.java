package coop.alveole.command.imports.members;

import coop.alveole.command.shared.Asker;
import coop.alveole.command.shared.Asker.OnThisMachine;
import coop.alveole.command.shared.NewIds;
import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.Request.Attempt;
import coop.alveole.command.shared.Request.Mode;
import coop.alveole.domain.shared.ImportId;
import org.springframework.stereotype.Component;

/** A run in the name of the house, for whoever works at its machine. */
@Component
public class ImportRuns {
    private final NewIds ids;
    private final OnThisMachine machine;

    ImportRuns(NewIds ids, OnThisMachine machine) {
        this.ids = ids;
        this.machine = machine;
    }

    public ImportRun onThisMachine(Mode mode) {
        var asker = machine.asker(Asker.IMPORT);
        var request = Request.forReal(asker, new Attempt(Asker.IMPORT, null, ""));
        return new ImportRun(new ImportId("import-" + ids.of(request)), asker, mode);
    }
}

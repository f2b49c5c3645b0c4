package coop.alveole.command.imports.members;

import coop.alveole.command.shared.Asker;
import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.Request.Attempt;
import coop.alveole.command.shared.Request.Mode;
import coop.alveole.domain.shared.ImportId;

/** One run of an import: its id, which every fact it brings bears, who asked for it, and whether it is for real. */
public record ImportRun(ImportId id, Asker asker, Mode mode) {
    private static final String ROUTE = "import members";

    /** By what words are sealed: a simulation leaves no key. */
    public Request sealing() {
        return request(mode);
    }

    /** What is found again by looking needs no key. A simulation undoes afterwards what it does for real. */
    public Request sending() {
        return request(Mode.FOR_REAL);
    }

    /** What the house itself has changed in a file of its own is no word of another software. */
    Request editing() {
        return request(new Asker(asker.account(), asker.actor(), Asker.OWN_FILE), Mode.FOR_REAL);
    }

    private Request request(Mode as) {
        return request(asker, as);
    }

    private Request request(Asker by, Mode as) {
        return new Request(by, null, id.value(), new Attempt(ROUTE, null, ""), null, as);
    }
}

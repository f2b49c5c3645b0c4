package coop.alveole.command.imports.members;

import coop.alveole.command.shared.Asker;
import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.Request.Attempt;
import coop.alveole.command.shared.Request.Mode;
import coop.alveole.domain.shared.ImportId;
import org.jspecify.annotations.Nullable;

/** One run of an import: its id, which every fact it brings bears, who asked for it, and whether it is for real. */
public record ImportRun(ImportId id, Asker asker, Mode mode) {
    private static final String ROUTE = "import members";

    /** By what words are sealed: a simulation leaves no key. */
    Request sealing() {
        return request(mode, null, "");
    }

    /** What is found again by looking needs no key. A simulation undoes afterwards what it does for real. */
    Request sending() {
        return sending(null, "");
    }

    Request sending(@Nullable String key, String content) {
        return request(Mode.FOR_REAL, key, content);
    }

    private Request request(Mode as, @Nullable String key, String content) {
        return new Request(asker, null, id.value(), new Attempt(ROUTE, key, content), null, as);
    }
}

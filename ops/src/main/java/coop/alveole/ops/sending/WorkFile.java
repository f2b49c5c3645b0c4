package coop.alveole.ops.sending;

import coop.alveole.ops.store.folder.StateFile;
import java.nio.file.Path;
import java.util.List;

/** work.db: what is on its way out. It holds ids, states and instants; no name, no address, no word of a mail. */
final class WorkFile extends StateFile {
    private static final String SCHEMA = """
            CREATE TABLE IF NOT EXISTS mails (
                id TEXT PRIMARY KEY, kind TEXT NOT NULL, about TEXT NOT NULL, recipient TEXT NOT NULL,
                state TEXT NOT NULL, attempts INTEGER NOT NULL, next INTEGER NOT NULL, moved INTEGER NOT NULL,
                said TEXT NOT NULL) STRICT""";

    WorkFile(Path dataFolder) {
        super(
                dataFolder.resolve("work.db"),
                "Le fichier des courriels %s ne s'ouvre pas : vérifiez les droits du dossier, ou retirez ce fichier, il se refait.",
                List.of(SCHEMA, "CREATE INDEX IF NOT EXISTS mails_about ON mails (about)"));
    }
}

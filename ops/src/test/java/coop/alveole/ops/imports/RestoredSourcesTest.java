package coop.alveole.ops.imports;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.ops.Multipart;
import coop.alveole.ops.backup.BackedUpHouse;
import coop.alveole.ops.backup.Backup;
import coop.alveole.ops.restore.Restore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was dropped is in the backups, and is destroyed in them too once its time is over. */
class RestoredSourcesTest {
    @TempDir
    Path place;

    @Test
    void aRestoredHouseHasTheFilesUntilTheyAreDestroyed() throws Exception {
        try (var served = BackedUpHouse.in(place)) {
            var files = dropped(served);
            var backup = served.backUp();
            restored(served, backup, "first");
            assertThat(rehearsed(served, files)).isEqualTo(202);
            assertThat(list(served)).contains("personnes.csv");

            var sources = served.house().bean(SourceFiles.class);
            sources.destroy(sources.all());
            served.backUp();
            restored(served, backup, "second");
            assertThat(list(served)).contains(files).doesNotContain("personnes.csv");
            assertThat(served.house().bean(SourceFiles.class).all())
                    .as("sealed for ever")
                    .hasSize(1);
            assertThat(rehearsed(served, files)).as("gone").isEqualTo(410);
        }
    }

    private static String dropped(BackedUpHouse served) {
        return Multipart.id(new Multipart()
                .file("personnes.csv", "Identifiant Autonomie;Nom;Prénom\n")
                .to(served.house(), served.admin(), "/api/v1/imports"));
    }

    private static void restored(BackedUpHouse served, Backup backup, String name) throws IOException {
        served.house().close();
        var data = served.house().folder().resolveSibling(name);
        Restore.run(BackedUpHouse.accepting(served.wish(backup, data)), Clock.systemUTC());
        served.replaceBy(data);
        served.house().restart();
    }

    private static int rehearsed(BackedUpHouse served, String files) {
        return served.house()
                .post(served.admin(), "/api/v1/imports/" + files + "/run?simulate=true", "{}")
                .statusCode();
    }

    private static String list(BackedUpHouse served) {
        return served.house().get(served.admin(), "/api/v1/imports/files").body();
    }
}

package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.backup.BackupFolder;
import coop.alveole.ops.house.FirstLink;
import coop.alveole.ops.house.NewAccounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** « Sauvegardes », as a co-manager sees and uses it; and as a program does. */
class BackupScreenTest {
    @TempDir
    Path place;

    @Test
    void aBackupIsMadeFromThePageAndSaidOnBoth() throws IOException {
        try (var house = RunningHouse.in(place)) {
            var browser = signedIn(house);
            var system = browser.open("/system");
            assertThat(system.text()).contains("Dernière bonne sauvegarde", "jamais");
            assertThat(system.links()).contains("/backups");
            var page = browser.open("/backups");
            assertThat(page.text()).contains("Aucune sauvegarde dans ce dossier", "Coopérative ouverte le");
            page = browser.done(page.form("/api/v1/backups"), Map.of());
            assertThat(page.text()).contains("Sauvegarde faite et vérifiée le", "de ce registre", "jusqu'à la saisie");
            assertThat(browser.open("/system").text())
                    .contains("jusqu'à la saisie")
                    .doesNotContain("trois jours");
            var folder = house.bean(BackupFolder.class);
            assertThat(folder.backups()).hasSize(1);

            Files.move(folder.path(), place.resolve("carried-away"));
            assertThat(browser.open("/backups").text()).contains("n'est plus dans son dossier");
            Files.writeString(folder.path(), "somebody put a file here");
            var refused = browser.submit(browser.get("/backups").form("/api/v1/backups"), Map.of());
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.text()).contains("Sauvegarde impossible", "Aucune sauvegarde n'a été faite");
        }
    }

    @Test
    void aProgramMakesOneAndADryRunMakesNone() throws IOException {
        var house = RunningHouse.shared();
        var folder = house.bean(BackupFolder.class);
        var admin = house.adminToken();
        var before = folder.backups().size();
        var rehearsed = house.post(admin, "/api/v1/backups?simulate=true", "{}");
        assertThat(rehearsed.statusCode()).isEqualTo(200);
        assertThat(rehearsed.body()).contains("evidence.BackupMade");
        assertThat(folder.backups()).hasSize(before);
        var made = house.post(admin, "/api/v1/backups", "{}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
        assertThat(made.body()).contains("\"position\"");
        assertThat(folder.backups()).hasSize(before + 1);
        assertThat(house.get(admin, "/api/v1/backups").body()).contains("\"suite\":\"OURS\"");
        var auditor = house.token(Role.AUDITOR, new Scope.House(), TokenRight.READ);
        assertThat(house.get(auditor, "/api/v1/backups").statusCode()).isEqualTo(403);
    }

    private static Browser signedIn(RunningHouse house) throws IOException {
        var somebody = new Browser(house);
        var account = house.bean(NewAccounts.class).ofPerson(Role.CO_MANAGER, new Scope.House());
        house.bean(FirstLink.class).issue(account, "");
        var link =
                Files.readString(house.keyFile().resolveSibling("first-link")).strip();
        var password = "quatre mots bien choisis";
        somebody.submit(
                somebody.get(link).form(link), Map.of("name", "marthe", "password", password, "again", password));
        somebody.submit(somebody.get("/sign-in").form("/sign-in"), Map.of("name", "marthe", "password", password));
        return somebody;
    }
}

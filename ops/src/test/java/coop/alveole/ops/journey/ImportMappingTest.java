package coop.alveole.ops.journey;

import static coop.alveole.ops.journey.Importing.file;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.command.imports.members.ImportRuns;
import coop.alveole.command.imports.members.MemberImport;
import coop.alveole.command.imports.members.MemberImport.Progress;
import coop.alveole.command.shared.Request.Mode;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.ops.RunningHouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A column under a name of its own: the house says once what it is, for the page and for the command line. */
class ImportMappingTest {
    private static final String TABLE =
            "Identifiant Autonomie;Nom de FAMILLE;Prénom;Date info coll;Antenne de rattachement\nmap-1;Choisi;Ida;01/02/2023;Tours\n";

    @TempDir
    Path folder;

    @Test
    void whatItIsIsRememberedAndTakenBack() throws IOException {
        var house = RunningHouse.fresh();
        var team = SignedInBrowser.as(house, "claire", Role.ADMIN_TEAM, new Scope.House());
        var importing = new Importing(team);
        var page = importing.dropped(file("personnes.csv", TABLE));
        assertThat(page.text()).contains("laissée de côté", "« Nom de FAMILLE » est");
        assertThat(importing.run(page, true).text()).contains("ni personnes (Identifiant Autonomie, Nom, Prénom)");

        var form = page.forms().stream()
                .filter(each -> each.fields().getOrDefault("column", "").equals("Nom de FAMILLE"))
                .findFirst()
                .orElseThrow();
        var chosen = team.done(form, Map.of("table", "PEOPLE", "readAs", "Nom"));
        assertThat(chosen.text()).contains("personnes.csv personnes", "Nom de FAMILLE : Nom");

        assertThat(importing.run(chosen, false).text()).contains("1 ligne reprise");
        assertThat(team.open(house.upToDate("/members")).text()).contains("Choisi Ida");
        assertThat(onTheCommandLine(house)).contains("0 lignes reprises, 1 déjà là, 0 refusées.");

        var left = team.done(team.open(page.answer().uri().getPath()).form("/leave"), Map.of());
        assertThat(left.text()).contains("« Nom de FAMILLE » est");
        house.close();
    }

    private List<String> onTheCommandLine(RunningHouse house) throws IOException {
        var written = Files.writeString(folder.resolve("personnes.csv"), TABLE.replace("FAMILLE", "famille"));
        return house.bean(MemberImport.class)
                .run(List.of(written), house.bean(ImportRuns.class).onThisMachine(Mode.FOR_REAL), Progress.UNSEEN)
                .sentences();
    }

    @Test
    void whatIsNotOursOrTwiceTheSameIsRefused() {
        var house = RunningHouse.shared();
        var token = house.adminToken();
        var map = "/api/v1/imports/columns/map";
        assertThat(house.post(token, map, body("Surnom", "Surnom")).body()).contains("/readAs");
        assertThat(house.post(token, map, body("nom", "Prénom")).body()).contains("/column");
        assertThat(house.post(token, map, body("각".repeat(80), "Prénom")).body())
                .contains("dépasse 80");
        assertThat(house.post(token, map, body("Essai un", "Sexe")).statusCode())
                .isEqualTo(200);
        assertThat(house.post(token, map, body("Essai deux", "sexe")).body()).contains("LABEL_READ_ONCE", "essai un");
        var leave = "/api/v1/imports/columns/leave";
        assertThat(house.post(token, leave, "{\"table\":\"PEOPLE\",\"column\":\"ESSAI UN\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(house.post(token, leave, "{\"table\":\"PEOPLE\",\"column\":\"Essai un\"}")
                        .body())
                .contains("COLUMN_MAPPED");
    }

    private static String body(String column, String readAs) {
        return "{\"table\":\"PEOPLE\",\"column\":\"%s\",\"readAs\":\"%s\"}".formatted(column, readAs);
    }
}

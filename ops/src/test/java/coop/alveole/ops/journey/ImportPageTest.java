package coop.alveole.ops.journey;

import static coop.alveole.ops.journey.Importing.PEOPLE;
import static coop.alveole.ops.journey.Importing.STEPS;
import static coop.alveole.ops.journey.Importing.file;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.ops.Multipart;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.backup.FolderTree;
import coop.alveole.ops.store.RecordedFacts;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** « Importer » : from an empty house to its deadlines, without a command line. */
class ImportPageTest {
    private static final String BOTH = PEOPLE
            + "page-1;Page;Ida;01/02/2023;Tours\npage-2;Page;Lou;01/03/2023;Tours\n;Page;Anonyme;01/03/2023;Tours\npage-4;Page;Max;31/02/2023;Tours\n";
    private static final String PATHS =
            STEPS + "page-1;Contrat CESA;01/04/2023;\npage-2;Contrat CAPE;01/04/2023;31/03/2024\n";

    private RunningHouse house;
    private Browser team;
    private Importing importing;

    @AfterEach
    void close() {
        house.close();
    }

    @BeforeEach
    void anEmptyHouse() throws IOException {
        house = RunningHouse.fresh();
        team = SignedInBrowser.as(house, "claire", Role.ADMIN_TEAM, new Scope.House());
        importing = new Importing(team);
    }

    @Test
    void fromAnEmptyHouseToItsDeadlines() {
        assertThat(team.open("/getting-started").links()).contains("/import");
        assertThat(team.open("/members").links()).contains("/import");
        long before = head();
        assertThat(team.open("/import").answer().body()).contains("accept=\".csv,.ods,.xlsx\"");
        var page = importing.dropped(file("personnes.csv", BOTH), file("parcours.csv", PATHS));
        assertThat(page.text()).contains("personnes.csv", "parcours.csv", "4 lignes", "2 lignes", "seront détruits le");

        var rehearsed = importing.run(page, true);
        assertThat(rehearsed.text())
                .contains("rien n'est enregistré", "1 ligne refusée", "31/02/2023", "1 remarque à relire");
        assertThat(head()).isEqualTo(before);
        assertThat(team.open(rehearsed.answer().uri().getPath()).text()).doesNotContain("31/02/2023");

        var done = importing.run(rehearsed, false);
        assertThat(done.text()).contains("5 lignes reprises, 0 déjà là, 1 refusée.");
        assertThat(done.links()).contains("/members", "/deadlines", "/flags");
        assertThat(team.open(house.upToDate("/members")).text()).contains("Page Ida", "Page Lou", "Page Max");
        assertThat(team.open(house.upToDate("/deadlines")).text()).contains("Page Ida");

        long after = head();
        assertThat(importing.run(done, false).text()).contains("Aucune ligne reprise, 5 déjà là");
        assertThat(head()).isEqualTo(after);
    }

    @Test
    void whatIsRefusedIsSaidOnThePageAndKeptNowhere() throws IOException {
        var refused = importing.drop(file("<b>personnes</b>.xlsx", PEOPLE));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("Fichier illisible", "ce n'est pas un classeur xlsx", "Lire ces fichiers");
        assertThat(refused.answer().body()).contains("b&gt;.xlsx").doesNotContain("<b>");
        assertThat(importing.drop().text()).contains("choisissez au moins un fichier");
        assertThat(FolderTree.filesIn(house.folder().resolve("files"))).isEmpty();
    }

    @Test
    void aFormThatIsNotOfThisSessionIsRefused() throws IOException {
        var foreign = Multipart.of(Map.of("_csrf", "0".repeat(43), "_page", "/import"))
                .and(file("p.csv", PEOPLE));
        var none = Multipart.of(Map.of("_page", "/import")).and(file("p.csv", PEOPLE));
        assertThat(sent(foreign, "same-origin")).isEqualTo(403);
        assertThat(sent(none, "same-origin")).isEqualTo(403);
        assertThat(sent(none, "cross-site")).isEqualTo(403);
        assertThat(FolderTree.filesIn(house.folder().resolve("files"))).isEmpty();
        assertThat(FolderTree.filesIn(house.folder().resolve("tmp/imports"))).isEmpty();
    }

    private int sent(Multipart form, String site) {
        return team.post(
                        "/api/v1/imports",
                        BodyPublishers.ofByteArray(form.bytes()),
                        "Content-Type",
                        Multipart.TYPE,
                        "Sec-Fetch-Site",
                        site)
                .status();
    }

    private long head() {
        return house.bean(RecordedFacts.class).head().position();
    }
}

package coop.alveole.ops.journey;

import static coop.alveole.ops.journey.Importing.file;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.SpreadSheet;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.ops.Multipart;
import coop.alveole.ops.RunningHouse;
import coop.alveole.query.shared.Facts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** « Annuaire » taken away as a file and dropped on « Importer »: unchanged it is no event, changed it is that change. */
class DirectoryComesBackTest {
    private static RunningHouse house;
    private static Browser team;
    private static Importing importing;
    private static String amina;
    private static String admin;

    @BeforeAll
    static void allSortsOfPeople() throws IOException {
        house = RunningHouse.fresh();
        admin = house.adminToken();
        team = SignedInBrowser.as(house, "retour", Role.ADMIN_TEAM, new Scope.House());
        importing = new Importing(team);
        amina = house.readyToSign(admin, "Vatévien", "Amina", "Aller");
        house.post(
                admin,
                "/api/v1/memberships/" + amina + "/sign-cape",
                "{\"signedOn\":\"2024-02-01\",\"endsOn\":\"2025-01-31\"}");
        house.post(admin, "/api/v1/memberships/" + amina + "/sign-cesa", "{\"signedOn\":\"2024-12-01\"}");
        house.member(admin, "=VATEVIEN(1)", "'=Bruno; dit <B>", "Aller");
        RunningHouse.id(house.post(
                admin,
                "/api/v1/people",
                "{\"lastName\":\"Vatévien\",\"firstName\":\"Contact\",\"recordedOn\":\"2024-01-08\"}"));
        house.post(
                admin,
                "/api/v1/memberships/register-organisation",
                "{\"name\":\"Vatévien SARL\",\"siren\":\"732829320\",\"territory\":\"Aller\",\"representative\":\"%s\",\"registeredOn\":\"2024-01-15\"}"
                        .formatted(amina.replace("membership-", "person-")));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static Multipart exported(String path, String language) throws Exception {
        var list = ListAsFiles.of(house, team, house.upToDate("/members"));
        var answer = list.get(path, "Accept-Language", language);
        assertThat(answer.statusCode()).isEqualTo(200);
        return new Multipart().file("annuaire." + path.replaceAll(".*\\.|\\?.*", ""), answer.body());
    }

    private static String csv() throws Exception {
        return new String(
                ListAsFiles.of(house, team, house.upToDate("/members"))
                        .get("/members.csv?q=vatevien")
                        .body(),
                StandardCharsets.UTF_8);
    }

    private static long head() {
        return house.bean(Facts.class).head().position();
    }

    private static List<String> since(long position) {
        return house.bean(Facts.class).newest(position, 20).stream()
                .map(fact -> fact.event().getClass().getSimpleName())
                .toList()
                .reversed();
    }

    private static void undoTheLast() {
        var undone = team.done(team.open(house.upToDate("/imports")).form("/undo"), Map.of());
        assertThat(undone.status()).isEqualTo(200);
    }

    /** Of the whole house, and in both languages. */
    @ParameterizedTest
    @CsvSource({"/members.csv,en", "/members.xlsx?sort=-name,fr", "/members.ods,fr", "/members.ods?sort=-name,en"})
    void unchangedItAddsNoEvent(String path, String language) throws Exception {
        var dropped = exported(path, language);
        long before = head();
        var page = importing.dropped(dropped);
        assertThat(page.text())
                .contains("Annuaire d'Alvéole", "Colonnes reconnues")
                .doesNotContain("laissées de côté", "est laisser");
        assertThat(importing.run(page, true).text()).contains("Rien à faire", "aucune refusée");
        assertThat(importing.run(page, false).text()).contains("Rien à faire", "aucune refusée");
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void aChangedCellIsTheOneEventOfItsChangeAndIsUndone() throws Exception {
        var page = importing.dropped(file("annuaire.csv", csv().replace("Vatévien;Amina", "Vatévienne;Amina")));
        long before = head();
        assertThat(importing.run(page, true).text())
                .contains("1 ligne reprise", "Nom", "Vatévienne", "remplace ce qui est inscrit");
        assertThat(head()).isEqualTo(before);
        assertThat(importing.run(page, false).text()).contains("1 ligne reprise");
        assertThat(since(before)).containsExactly("ImportStarted", "DetailsChanged", "ImportFinished");
        assertThat(team.open(house.upToDate("/members?q=vatevien")).text()).contains("Vatévienne Amina");

        undoTheLast();
        assertThat(team.open(house.upToDate("/members?q=vatevien")).text()).contains("Vatévien Amina");
    }

    /** As if a spreadsheet had opened the file and saved it. */
    @Test
    void anOdsThatAnotherHandHasChangedIsTheOneEventOfItsChange() throws Exception {
        var exported = ListAsFiles.of(house, team, house.upToDate("/members"))
                .get("/members.ods?q=vatevien")
                .body();
        var book = new SpreadSheet(new ByteArrayInputStream(exported));
        var name = Stream.iterate(1, row -> row + 1)
                .map(row -> book.getSheet(0).getRange(row, 0, 1, 2))
                .filter(names -> "Amina".equals(names.getCell(0, 1).getValue()))
                .findFirst()
                .orElseThrow()
                .getCell(0, 0);
        name.setValue("Vatévienne");
        var changed = new ByteArrayOutputStream();
        book.save(changed);
        long before = head();
        var page = importing.dropped(new Multipart().file("annuaire.ods", changed.toByteArray()));
        assertThat(importing.run(page, false).text()).contains("1 ligne reprise");
        assertThat(since(before)).containsExactly("ImportStarted", "DetailsChanged", "ImportFinished");
        undoTheLast();
    }

    @Test
    void whatCannotBeChangedSoIsALineInItsPlace() throws Exception {
        var csv = csv();
        assertRefused(
                3,
                csv.replace("Contact;contact;;", "Contact;contact;Aller;")
                        .replace("Amina;CESA;", "Amina;CAPE;")
                        .replace("732829320", "552100554"),
                "Territoire",
                "Statut",
                "SIREN",
                "suit de ce qui est inscrit, et se corrige sur la fiche");
        assertRefused(
                3,
                csv.replace("01/12/2027;;", "01/12/2028;;")
                        .replace("SARL;;", "SARL;Jo;")
                        .replace("dit <B>", "dit " + "é".repeat(200)),
                "Alerte prudente",
                "Prénom",
                "suit de ce qui est inscrit, et se corrige sur la fiche");
    }

    private static void assertRefused(int lines, String csv, String... said) {
        long start = head();
        var report = importing.run(importing.dropped(file("annuaire.csv", csv)), false);
        assertThat(report.text()).contains(lines + " refusée").contains(said);
        assertThat(head()).isEqualTo(start);
    }

    @Test
    void anUnknownFileIsNobodyAndARowRemovedIsNothing() throws Exception {
        var rows = csv().lines().toList();
        assertRefused(
                3,
                rows.getFirst() + "\nInconnu;Zoé;contact;Aller;;;;person-1"
                        + "\nInconnu;Zoé;contact;Aller;;;;membership-00000000-0000-4000-8000-00000000000f"
                        + "\nInconnu;Zoé;contact;Aller;;;;\n",
                "Fiche",
                "n'en crée pas",
                "manque");
        long before = head();
        var fewer = String.join("\n", rows.subList(0, 2));
        assertThat(importing
                        .run(importing.dropped(file("annuaire.csv", fewer)), false)
                        .text())
                .contains("Rien à faire")
                .doesNotContain("manque");
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void territoriesAndTheNameOfACompanyAreEditedTogether() throws Exception {
        long before = head();
        var csv = csv().replace("Vatévien SARL;;", "Vatévien SA;;")
                .replace("Amina;CESA;Aller", "Amina;CESA;Aller-retour");
        assertThat(importing
                        .run(importing.dropped(file("annuaire.csv", csv)), false)
                        .text())
                .contains("2 lignes reprises");
        assertThat(since(before))
                .containsExactlyInAnyOrder("ImportStarted", "OrganisationRenamed", "TerritoryMoved", "ImportFinished");
        undoTheLast();
        assertThat(csv()).contains("Vatévien SARL;;", "Amina;CESA;Aller;");
    }
}

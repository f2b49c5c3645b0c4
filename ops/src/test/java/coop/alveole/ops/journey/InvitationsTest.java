package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.ops.RunningHouse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list is pasted, each gets their own link once, and the report says what became of every line. */
class InvitationsTest {
    private static final String PAGE = "/accounts/invite";
    private static final String SEND = "/api/v1/accounts/invite";
    private static final String LIST = """
            Amina Benali <Amina@ruche.example>
            denis@ruche.example

            pas une adresse
            "Denis"; denis@RUCHE.example
            """;

    @TempDir
    Path folder;

    private HouseWithMail mails;
    private RunningHouse house;
    private Browser marthe;

    @BeforeEach
    void martheManagesAccess() {
        mails = HouseWithMail.in(folder);
        house = mails.house();
        marthe = Managing.in(house).marthe();
    }

    @AfterEach
    void close() {
        mails.close();
    }

    @Test
    void eachIsWrittenToOnceAndComesInOnceWithTheRoleOfTheList() {
        mails.switchOn();
        var form = marthe.get(PAGE).form(SEND);
        var typed = Map.of("lines", LIST, "role", "ADMIN_TEAM", "territory", "Tours");
        var report = marthe.submit(form, typed);
        assertThat(report.status()).isEqualTo(200);
        assertThat(report.text())
                .contains("invitation envoyée", "pas d'adresse de courriel sur cette ligne", "déjà plus haut")
                .doesNotContain("/first-link/");
        mails.awaitMails(2);
        assertThat(mails.recipients()).containsExactlyInAnyOrder("amina@ruche.example", "denis@ruche.example");
        assertThat(marthe.submit(form, typed).text())
                .as("sent again by a second click")
                .contains("déjà fait par ce même envoi")
                .doesNotContain("invitation envoyée");
        var anew = marthe.submit(marthe.get(PAGE).form(SEND), typed);
        assertThat(anew.text()).contains("un compte a déjà cette adresse").doesNotContain("invitation envoyée");
        mails.awaitMails(2);

        int amina = mails.recipients().indexOf("amina@ruche.example");
        var link = mails.link(amina);
        var somebody = new Browser(house);
        assertThat(somebody.get(link).form(link).value("name")).isEqualTo("amina@ruche.example");
        Doors.choose(somebody, link, "amina");
        assertThat(somebody.get(link).status()).as("a link serves once").isEqualTo(410);
        Doors.signIn(somebody, "amina");
        assertThat(somebody.get("/members").status()).isEqualTo(200);
        assertThat(somebody.get("/my-sessions").text()).doesNotContain("Me connecter par un lien");
        assertThat(marthe.open("/accounts").text()).contains("territoire Tours");
    }

    @Test
    void whereNoMailLeavesEachLinkIsToldOnce() {
        assertThat(marthe.get(PAGE).text()).contains("Aucun courriel ne part");
        var form = marthe.get(PAGE).form(SEND);
        var typed = Map.of("lines", "amina@ruche.example", "role", "ADMIN_TEAM");
        var told = marthe.submit(form, typed);
        var link = Doors.linkIn(told);
        var again = marthe.submit(form, typed);
        assertThat(again.text()).contains("déjà fait par ce même envoi").doesNotContain("/first-link/");
        var somebody = new Browser(house);
        Doors.choose(somebody, link, "amina");
        Doors.signIn(somebody, "amina");
        assertThat(somebody.get("/members").status()).isEqualTo(200);
        mails.awaitMails(0);
    }

    @Test
    void thePeopleOfATerritoryComeWithTheirOwnFileAlone() throws IOException {
        mails.switchOn();
        var awa = member("Awa", "Tours");
        member("Basile", "Blois");
        var nobody = SignedInBrowser.as(house, "odile", Role.ACCESS_MANAGER, new Scope.House());
        assertThat(nobody.open(house.upToDate(PAGE + "?people=Tours")).text())
                .as("who manages access alone reads no address")
                .doesNotContain("Awa@ruche.example");
        var line = "Awa@ruche.example ; " + awa.replace("membership", "person");
        var page = marthe.open(house.upToDate(PAGE + "?people=Tours"));
        assertThat(page.text()).contains(line).doesNotContain("Basile@ruche.example");
        var report = marthe.submit(page.form(SEND), Map.of("lines", line, "role", "ENTREPRENEUR"));
        assertThat(report.text()).contains("invitation envoyée");
        mails.awaitMails(1);
        var somebody = Doors.cameIn(house, mails.link(0), "awa");
        assertThat(somebody.get("/members/" + awa).status()).isEqualTo(200);
        assertThat(somebody.open("/members").text()).doesNotContain("Basile");
        assertThat(marthe.open(house.upToDate(PAGE + "?people=Tours")).text())
                .as("who has an account is not taken again")
                .doesNotContain("Awa@ruche.example");
    }

    private String member(String firstName, String territory) {
        var admin = house.token(Role.ADMIN_TEAM, new Scope.House(), TokenRight.READ_AND_WRITE);
        var id = house.member(admin, "Diallo", firstName, territory);
        var said = house.post(
                admin,
                "/api/v1/people/" + id.replace("membership", "person") + "/change-details",
                "{\"email\":\"" + firstName + "@ruche.example\",\"changedOn\":\"2024-02-01\"}");
        assertThat(said.statusCode()).as(said.body()).isEqualTo(200);
        return id;
    }

    @Test
    void aGuardedRoleIsNotGivenToAList() {
        var typed = new HashMap<>(Map.of("lines", "claire@ruche.example", "role", "CO_MANAGER"));
        var refused = marthe.submit(marthe.get(PAGE).form(SEND), typed);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("compte par compte");
        typed.put("role", "ENTREPRENEUR");
        var report = marthe.submit(marthe.get(PAGE).form(SEND), typed);
        assertThat(report.text()).contains("il manque l'identifiant de sa fiche");
        assertThat(marthe.open("/accounts").text()).doesNotContain("claire@ruche.example");
    }
}

package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.house.FirstLink;
import coop.alveole.query.shared.Facts;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** « Comptes et accès » in a house where one person manages access, and « Mes sessions » of everybody. */
class AccountsTest {
    private static RunningHouse house;
    private static Managing managing;
    private static Browser marthe;

    @BeforeAll
    static void aHouseWithOneManagerOfAccess() {
        house = RunningHouse.fresh();
        managing = Managing.in(house);
        marthe = managing.marthe();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void somebodyIsInvitedAndGivenARole() {
        var page = managing.invited("bruno");
        assertThat(page.text()).contains("bruno", "pas encore choisi", "aucun rôle", "Compte ouvert le");
        var bruno = new Browser(house);
        var link = Doors.linkIn(page);
        assertThat(bruno.get(link).form(link).value("name")).isEqualTo("bruno");
        Doors.choose(bruno, link, "bruno");
        Doors.signIn(bruno, "bruno");
        assertThat(bruno.get("/members").status()).isEqualTo(403);
        assertThat(bruno.get(link).status()).as("a link serves once").isEqualTo(410);

        page = managing.granted(managing.accountOf("bruno"), "ADMIN_TEAM", Map.of());
        assertThat(page.text()).contains("équipe administrative", "toute la coopérative", "Rôle accordé");
        assertThat(bruno.get("/members").status()).isEqualTo(200);
        assertThat(bruno.get("/accounts").status()).isEqualTo(403);
        assertThat(bruno.get("/members").links()).doesNotContain("/accounts");
        assertThat(marthe.get("/members").links()).contains("/accounts");
        assertThat(marthe.get("/accounts").text()).contains("bruno", "marthe", "choisi");
    }

    @Test
    void aRoleIsGivenInOneTerritoryForSomeDays() {
        managing.invited("odile");
        var page = managing.granted(
                managing.accountOf("odile"), "ADVISOR", Map.of("territory", "Tours", "lastDay", "2099-12-31"));
        assertThat(page.text()).contains("accompagnateur·ice", "territoire Tours", "au 31/12/2099");
        var backwards = Map.of("role", "ADVISOR", "from", managing.today(), "lastDay", "2020-01-01");
        var refused = marthe.submit(managing.form(managing.accountOf("odile"), "grant-role"), backwards);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("un rôle finit après avoir commencé");
    }

    @Test
    void aLinkIsToldOnceAndAReloadTellsItNoMore() {
        var form = marthe.get("/accounts").form("/accounts");
        var first = marthe.submit(form, Map.of("signInName", "pascal"));
        assertThat(first.status()).isEqualTo(201);
        Doors.linkIn(first);
        var again = marthe.submit(form, Map.of("signInName", "pascal"));
        assertThat(again.status()).isEqualTo(303);
        assertThat(marthe.open(again.location()).text()).doesNotContain("/first-link/");
    }

    @Test
    void nobodyGrantsOrRevokesTheirOwnNorResetsThemselves() {
        var own = managing.accountOf("marthe");
        var granted = Map.of("role", "ACCOUNTANT", "from", managing.today());
        assertThat(marthe.submit(managing.form(own, "grant-role"), granted).text())
                .contains("Personne n'accorde ni ne retire un rôle à son propre compte");
        assertThat(managing.asked(own, "CO_MANAGER", managing.today()).status()).isEqualTo(422);
        assertThat(marthe.submit(managing.form(own, "reset-password"), Map.of()).status())
                .isEqualTo(422);
    }

    @Test
    void aSoftwareAccessShowsItsLastUseAndIsRevoked() {
        var token = house.token(Role.ADMIN_TEAM, new Scope.House(), TokenRight.READ);
        var head = house.bean(Facts.class).head().position();
        assertThat(marthe.get("/accounts?after=" + head).text()).contains("essai", "jamais utilisé");
        assertThat(house.get(token, "/api/v1/memberships").statusCode()).isEqualTo(200);
        assertThat(marthe.get("/accounts").text()).doesNotContain("jamais utilisé");
        var page = managing.revokedToken("/accounts");
        assertThat(page.text()).contains("Accès pour logiciels retiré", "clos");
        assertThat(house.get(token, "/api/v1/memberships").statusCode()).isEqualTo(401);
    }

    @Test
    void nothingOfAccessIsRehearsed() {
        var form = marthe.get("/accounts").form("/accounts");
        var rehearsed = marthe.post(
                "/api/v1/accounts?simulate=true", Browser.encoded(form.fields()), "Accept", "application/json");
        assertThat(rehearsed.answer().body()).contains("NOT_REHEARSED");
    }

    @Test
    void aResetIsShownToItsOwnerAtTheNextSignIn() {
        var simone = managing.cameIn("simone", "ADMIN_TEAM");
        assertThat(marthe.get("/sign-in").links()).contains("/forgotten-password");
        assertThat(marthe.get("/forgotten-password").text()).contains("une personne de votre coopérative qui gère");
        var page = marthe.submit(managing.form(managing.accountOf("simone"), "reset-password"), Map.of());
        assertThat(page.status()).isEqualTo(201);
        assertThat(simone.get("/members").status()).as("until the link is used").isEqualTo(200);
        Doors.choose(new Browser(house), Doors.linkIn(page), "simone");
        assertThat(simone.get("/members").location()).startsWith("/sign-in");

        assertThat(Doors.signIn(simone, "simone")).isEqualTo("/my-sessions");
        assertThat(simone.get("/my-sessions").text()).contains("Nouveau mot de passe permis", "à la demande de marthe");
        assertThat(Doors.signIn(simone, "simone")).as("said once").isEqualTo("/members");
    }

    @Test
    void aLinkMadeAtTheMachineForAPasswordThatWasChosenIsAResetToo() {
        managing.cameIn("lucie", "ADMIN_TEAM");
        var page = managing.accountOf("lucie");
        house.bean(FirstLink.class).issue(new AccountId(page.substring("/accounts/".length())), "http://127.0.0.1");
        var head = house.bean(Facts.class).head().position();
        assertThat(marthe.get(page + "?after=" + head).text())
                .contains("Nouveau mot de passe permis", "à la demande de la machine");
    }

    @Test
    void oneEndsASessionElsewhereOrAllOfThem() {
        var yves = managing.cameIn("yves", "ADMIN_TEAM");
        var elsewhere = new Browser(house);
        Doors.signIn(elsewhere, "yves");
        var page = yves.get("/my-sessions");
        assertThat(page.text()).contains("celle-ci", "Compte ouvert");
        var sessions = page.forms().stream()
                .filter(form -> form.action().startsWith("/my-sessions/"))
                .toList();
        assertThat(sessions).hasSize(2);
        var own = ownSession(page);
        var end = sessions.stream()
                .filter(form -> !form.action().contains(own))
                .findFirst()
                .orElseThrow();
        var foreign = marthe.get("/my-sessions").form("/sign-out-everywhere").value("_csrf");
        assertThat(marthe.post(end.action(), "_csrf=" + foreign).status())
                .as("another's")
                .isEqualTo(404);
        assertThat(elsewhere.get("/members").status()).isEqualTo(200);
        assertThat(yves.submit(end, Map.of()).location()).isEqualTo("/my-sessions");
        assertThat(elsewhere.get("/members").location()).startsWith("/sign-in");
        assertThat(yves.submit(end, Map.of()).status()).as("ended already").isEqualTo(404);
        assertThat(yves.get("/members").status()).isEqualTo(200);

        Doors.signIn(elsewhere, "yves");
        yves.submit(yves.get("/my-sessions").form("/sign-out-everywhere"), Map.of());
        assertThat(elsewhere.get("/members").location()).startsWith("/sign-in");
    }

    /** The id in the row that is marked. */
    private static String ownSession(Screen page) {
        var row = Pattern.compile(
                        "<tr>(?:(?!</tr>).)*celle-ci(?:(?!</tr>).)*/my-sessions/([0-9a-f]+)/end", Pattern.DOTALL)
                .matcher(page.answer().body());
        assertThat(row.find()).isTrue();
        return row.group(1);
    }
}

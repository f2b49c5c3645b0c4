package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.access.Links;
import coop.alveole.ops.house.Founding;
import coop.alveole.query.shared.Facts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** « Comptes et accès » as those who manage access use it: alone first, then two. */
class AccountsTest {
    private RunningHouse house;
    private Browser marthe;
    private String today;

    @BeforeEach
    void aHouseWithOneManagerOfAccess() {
        house = RunningHouse.fresh();
        today = LocalDate.now(house.bean(Clock.class)).toString();
        var first = house.bean(Founding.class).firstAccount();
        marthe = Doors.cameIn(house, "/first-link/" + house.bean(Links.class).make(first), "marthe");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void somebodyIsInvitedAndGivenARole() {
        var page = invited("bruno");
        assertThat(page.text()).contains("bruno", "pas encore choisi", "aucun rôle", "Compte ouvert le");
        var bruno = new Browser(house);
        var link = Doors.linkIn(page);
        assertThat(bruno.get(link).form(link).value("name")).isEqualTo("bruno");
        Doors.choose(bruno, link, "bruno");
        Doors.signIn(bruno, "bruno");
        assertThat(bruno.get("/members").status()).isEqualTo(403);
        assertThat(bruno.get(link).status()).as("a link serves once").isEqualTo(410);

        var account = accountOf("bruno");
        page = granted(account, "ADMIN_TEAM");
        assertThat(page.text()).contains("équipe administrative", "toute la coopérative", "Rôle accordé");
        assertThat(bruno.get("/members").status()).isEqualTo(200);
        assertThat(bruno.get("/accounts").status()).isEqualTo(403);
        assertThat(bruno.get("/members").links()).doesNotContain("/accounts");
        assertThat(marthe.get("/members").links()).contains("/accounts");
        assertThat(marthe.get("/accounts").text()).contains("bruno", "marthe", "choisi");
    }

    @Test
    void aLinkIsToldOnceAndAReloadTellsItNoMore() {
        var form = marthe.get("/accounts").form("/accounts");
        var first = marthe.submit(form, Map.of("signInName", "bruno"));
        assertThat(first.status()).isEqualTo(201);
        Doors.linkIn(first);
        var again = marthe.submit(form, Map.of("signInName", "bruno"));
        assertThat(again.status()).isEqualTo(303);
        assertThat(marthe.open(again.location()).text()).doesNotContain("/first-link/");
    }

    @Test
    void nobodyGrantsOrRevokesTheirOwnNorResetsThemselves() {
        var own = accountOf("marthe");
        assertThat(marthe.submit(form(own, "grant-role"), grant("ACCOUNTANT")).text())
                .contains("Personne n'accorde ni ne retire un rôle à son propre compte");
        assertThat(marthe.submit(form(own, "revoke-role"), Map.of("role", "CO_MANAGER", "revokedOn", today))
                        .status())
                .isEqualTo(422);
        assertThat(marthe.submit(form(own, "reset-password"), Map.of()).status())
                .isEqualTo(422);
    }

    @Test
    void onceTwoManageAccessAGuardedRoleTakesBoth() {
        var bruno = secondManager();
        invited("chloe");
        var chloe = accountOf("chloe");
        var page = granted(chloe, "ACCOUNTANT");
        assertThat(page.text()).contains("À confirmer par une seconde personne", "Rôle proposé par marthe");
        assertThat(page.text()).contains("aucun rôle");

        var refused = marthe.submit(marthe.get("/accounts").form("/confirm-proposal"), Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("ni la personne qui l'a proposé");

        page = bruno.done(bruno.get("/accounts").form("/confirm-proposal"), Map.of());
        assertThat(page.text()).contains("Proposition confirmée", "par bruno", "Rôle accordé : comptable");
        assertThat(page.text()).doesNotContain("À confirmer");

        page = marthe.done(form(chloe, "reset-password"), Map.of());
        assertThat(page.text()).contains("Nouveau mot de passe proposé").doesNotContain("/first-link/");
        page = bruno.submit(bruno.get(chloe).form("/confirm-proposal"), Map.of());
        assertThat(page.status()).isEqualTo(201);
        assertThat(page.text()).contains("à la demande de marthe");
        Doors.cameIn(house, Doors.linkIn(page), "chloe");
    }

    @Test
    void aResetIsShownToItsOwnerAtTheNextSignIn() {
        var bruno = Doors.cameIn(house, Doors.linkIn(invited("bruno")), "bruno");
        granted(accountOf("bruno"), "ADMIN_TEAM");
        assertThat(marthe.get("/sign-in").links()).contains("/forgotten-password");
        assertThat(marthe.get("/forgotten-password").text()).contains("une personne de votre coopérative qui gère");
        var page = marthe.submit(form(accountOf("bruno"), "reset-password"), Map.of());
        assertThat(page.status()).isEqualTo(201);
        assertThat(bruno.get("/members").status()).as("until the link is used").isEqualTo(200);
        Doors.choose(new Browser(house), Doors.linkIn(page), "bruno");
        assertThat(bruno.get("/members").location()).startsWith("/sign-in");

        assertThat(Doors.signIn(bruno, "bruno")).isEqualTo("/my-sessions");
        assertThat(bruno.get("/my-sessions").text()).contains("Nouveau mot de passe permis", "à la demande de marthe");
        assertThat(Doors.signIn(bruno, "bruno")).as("said once").isEqualTo("/members");
    }

    @Test
    void oneEndsASessionElsewhereOrAllOfThem() {
        var elsewhere = new Browser(house);
        Doors.signIn(elsewhere, "marthe");
        var page = marthe.get("/my-sessions");
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
        var bruno = secondManager();
        var foreign = bruno.get("/my-sessions").form("/sign-out-everywhere").value("_csrf");
        assertThat(bruno.post(end.action(), "_csrf=" + foreign).status())
                .as("another's")
                .isEqualTo(404);
        assertThat(elsewhere.get("/members").status()).isEqualTo(200);
        assertThat(marthe.submit(end, Map.of()).location()).isEqualTo("/my-sessions");
        assertThat(elsewhere.get("/members").location()).startsWith("/sign-in");
        assertThat(marthe.submit(end, Map.of()).status()).as("ended already").isEqualTo(404);
        assertThat(marthe.get("/members").status()).isEqualTo(200);

        Doors.signIn(elsewhere, "marthe");
        marthe.submit(marthe.get("/my-sessions").form("/sign-out-everywhere"), Map.of());
        assertThat(elsewhere.get("/members").location()).startsWith("/sign-in");
    }

    @Test
    void aProposalIsDeclined() {
        secondManager();
        invited("chloe");
        granted(
                accountOf("chloe"),
                "AUDITOR",
                Map.of("lastDay", LocalDate.parse(today).plusDays(89).toString()));
        var page = marthe.done(marthe.get("/accounts").form("/decline-proposal"), Map.of());
        assertThat(page.text()).contains("Proposition écartée", "aucun rôle");
    }

    @Test
    void whoeverLosesARoleIsSignedOutAtOnceAndTheirTokensEnd() {
        var bruno = secondManager();
        assertThat(bruno.get("/accounts").status()).isEqualTo(200);
        var page = marthe.done(
                form(accountOf("bruno"), "revoke-role"), Map.of("role", "ACCESS_MANAGER", "revokedOn", today));
        assertThat(page.text()).contains("Rôle retiré : gestion des accès");
        assertThat(bruno.get("/accounts").location()).startsWith("/sign-in");
    }

    @Test
    void aSoftwareAccessShowsItsLastUseAndIsRevoked() {
        var token = house.token(Role.ADMIN_TEAM, new Scope.House(), TokenRight.READ);
        var head = house.bean(Facts.class).head().position();
        assertThat(marthe.get("/accounts?after=" + head).text()).contains("essai", "jamais utilisé");
        assertThat(house.get(token, "/api/v1/memberships").statusCode()).isEqualTo(200);
        assertThat(marthe.get("/accounts").text()).doesNotContain("jamais utilisé");
        var page = marthe.done(marthe.get("/accounts").form("/revoke-token"), Map.of());
        assertThat(page.text()).contains("Accès pour logiciels retiré", "clos");
        assertThat(house.get(token, "/api/v1/memberships").statusCode()).isEqualTo(401);
    }

    @Test
    void noTokenManagesAccessAndNothingOfItIsRehearsed() {
        var token = house.token(Role.ACCESS_MANAGER, new Scope.House(), TokenRight.READ_AND_WRITE);
        assertThat(house.get(token, "/api/v1/accounts").statusCode()).isEqualTo(403);
        assertThat(house.post(token, "/api/v1/accounts", "{}").statusCode()).isEqualTo(403);
        var form = marthe.get("/accounts").form("/accounts");
        var rehearsed = marthe.post(
                "/api/v1/accounts?simulate=true", Browser.encoded(form.fields()), "Accept", "application/json");
        assertThat(rehearsed.answer().body()).contains("NOT_REHEARSED");
    }

    /** The id in the row that is marked. */
    private static String ownSession(Screen page) {
        var row = Pattern.compile(
                        "<tr>(?:(?!</tr>).)*celle-ci(?:(?!</tr>).)*/my-sessions/([0-9a-f]+)/end", Pattern.DOTALL)
                .matcher(page.answer().body());
        assertThat(row.find()).isTrue();
        return row.group(1);
    }

    private Browser secondManager() {
        var link = Doors.linkIn(invited("bruno"));
        granted(accountOf("bruno"), "ACCESS_MANAGER");
        return Doors.cameIn(house, link, "bruno");
    }

    private Screen invited(String name) {
        var page = marthe.submit(marthe.get("/accounts").form("/accounts"), Map.of("signInName", name));
        assertThat(page.status()).isEqualTo(201);
        return page;
    }

    private String accountOf(String name) {
        var accounts = marthe.get("/accounts");
        for (var link : accounts.named("a"))
            if (link.get("href").startsWith("/accounts/")
                    && marthe.get(link.get("href")).named("title").size() == 1
                    && marthe.get(link.get("href")).text().contains(name + " · Alvéole")) return link.get("href");
        throw new AssertionError("no account of " + name);
    }

    private Screen.Form form(String account, String verb) {
        return marthe.get(account).form(verb);
    }

    private Screen granted(String account, String role) {
        return granted(account, role, Map.of());
    }

    private Screen granted(String account, String role, Map<String, String> more) {
        var typed = new java.util.HashMap<>(grant(role));
        typed.putAll(more);
        return marthe.done(form(account, "grant-role"), typed);
    }

    private Map<String, String> grant(String role) {
        return Map.of("role", role, "from", today);
    }
}

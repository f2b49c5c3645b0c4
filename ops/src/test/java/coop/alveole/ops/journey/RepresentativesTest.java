package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.ops.RunningHouse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Between a legal person and people: who represents it, what it never holds, and how it leaves. */
class RepresentativesTest {
    private static final String MEMBERSHIPS = "/api/v1/memberships/";
    private static final String ACTIVITIES = "/api/v1/activities";

    private static RunningHouse house;
    private static String admin;
    private static String person;
    private static String ruche;

    @BeforeAll
    static void aLegalPersonAndWhoeverRepresentsIt() {
        house = RunningHouse.shared();
        admin = house.adminToken();
        person = house.member(admin, "Porte-parole", "Paule", "Tours");
        ruche = RunningHouse.id(registered("La Ruche à miel", "318246576", person));
    }

    @Test
    void noLegalPersonOpensAnActivityNorSharesOne() {
        assertThat(opened(ruche).body()).contains("HELD_BY_NATURAL_PERSONS", "CAE-01", "\"pointer\":\"/holder\"");
        var activity = RunningHouse.id(opened(person));
        var share = ACTIVITIES + "/" + activity + "/share";
        var shares =
                "{\"from\":\"2025-01-01\",\"shares\":[{\"holder\":\"%s\",\"percent\":60},{\"holder\":\"%s\",\"percent\":40}],\"convention\":\"Convention\"}";
        var refused = house.post(admin, share, shares.formatted(person, ruche));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("HELD_BY_NATURAL_PERSONS", "\"pointer\":\"/shares\"");
        var other = house.member(admin, "Associée", "Ada", "Tours");
        assertThat(house.post(admin, share, shares.formatted(person, other)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void nobodyErasedIsAppointed() throws IOException {
        var erased = house.member(admin, "Effacée", "Elsa", "Tours");
        var team = SignedInBrowser.as(house, "efface-elsa", Role.ADMIN_TEAM, new Scope.House());
        var page = team.get(house.upToDate("/members/" + erased + "/personal-data"));
        page = team.done(page.form("/request-erasure"), Map.of("requestedOn", "2024-06-01"));
        team.done(page.form("/erase"), Map.of("confirmation", "IRREVERSIBLE"));
        assertThat(registered("Orpheline", "452187636", erased).body())
                .contains("REPRESENTED_BY_SOMEBODY_NAMED", "RGPD art. 17", "\"pointer\":\"/representative\"");
        assertThat(appointed(erased, "2025-01-01").body()).contains("REPRESENTED_BY_SOMEBODY_NAMED");
    }

    @Test
    void leavesInNoWayThatEndsAContractAndIsOfferedNone() throws IOException {
        var leaving = RunningHouse.id(registered("La Partante", "524639879", person));
        var json = "{\"exitKind\":\"%s\",\"exitReason\":\"OTHER\",\"lastDay\":\"2025-03-31\"}";
        var team = SignedInBrowser.as(house, "sortante", Role.ADMIN_TEAM, new Scope.House());
        var file = team.get(house.upToDate("/members/" + leaving));
        assertThat(file.text()).contains("Retrait, sans contrat en cours").doesNotContain("Démission", "Décès");
        assertThat(house.post(admin, MEMBERSHIPS + leaving + "/leave", json.formatted("DEATH"))
                        .body())
                .contains("LEAVES_WITHOUT_A_CONTRACT", "\"pointer\":\"/exitKind\"");
        var left = house.post(admin, MEMBERSHIPS + leaving + "/leave", json.formatted("WITHDRAWAL"));
        assertThat(left.statusCode()).as(left.body()).isEqualTo(200);
    }

    @Test
    void whoeverRepresentsItReadsSoAndTakesItAwayWithTheDates() throws Exception {
        var first = house.member(admin, "Première", "Prune", "Tours");
        var alveole = RunningHouse.id(registered("Cire et miel", "681357927", first));
        var next = RunningHouse.id(house.post(
                admin,
                "/api/v1/people",
                "{\"lastName\":\"Seconde\",\"firstName\":\"Suzie\",\"recordedOn\":\"2024-01-08\"}"));
        var body = "{\"representative\":\"%s\",\"appointedOn\":\"2025-03-01\"}".formatted(next);
        var appointed = house.post(admin, MEMBERSHIPS + alveole + "/appoint-representative", body);
        assertThat(appointed.statusCode()).as(appointed.body()).isEqualTo(200);
        var own = new Scope.Own(new MembershipId(first).personId());
        var prune = SignedInBrowser.as(house, "prune", Role.ENTREPRENEUR, own);
        var taken = MyDataZip.of(house, prune, first);
        assertThat(taken.get("mes-donnees.html"))
                .contains("Personnes morales représentées", "Cire et miel, SIREN 681357927")
                .contains("Du 15/01/2024 au 28/02/2025");
        assertThat(taken.get("mes-donnees.json")).contains("\"until\" : \"2025-02-28\"");
        var team = SignedInBrowser.as(house, "lectrice", Role.ADMIN_TEAM, new Scope.House());
        assertThat(team.get(house.upToDate("/people/" + next)).status()).isEqualTo(302);
        assertThat(team.get("/members/" + next.replace("person", "membership")).text())
                .contains("Personnes morales représentées", "Cire et miel", "01/03/2025");
    }

    private static HttpResponse<String> opened(String holder) {
        return house.post(
                admin,
                ACTIVITIES,
                "{\"holder\":\"%s\",\"openedOn\":\"2024-06-01\",\"sector\":\"Apiculture\",\"name\":\"Miel\"}"
                        .formatted(holder));
    }

    private static HttpResponse<String> appointed(String membership, String on) {
        return house.post(
                admin,
                MEMBERSHIPS + ruche + "/appoint-representative",
                "{\"representative\":\"%s\",\"appointedOn\":\"%s\"}"
                        .formatted(new MembershipId(membership).personId(), on));
    }

    private static HttpResponse<String> registered(String name, String siren, String representative) {
        return house.post(
                admin,
                MEMBERSHIPS + "register-organisation",
                "{\"name\":\"%s\",\"siren\":\"%s\",\"territory\":\"Tours\",\"representative\":\"%s\",\"registeredOn\":\"2024-01-15\"}"
                        .formatted(name, siren, new MembershipId(representative).personId()));
    }
}

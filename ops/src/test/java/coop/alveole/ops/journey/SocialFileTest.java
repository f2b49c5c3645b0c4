package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.command.shared.Commands;
import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.membership.MembershipCommand.RecordPastCesa;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.house.House;
import coop.alveole.ops.house.OnTheMachine;
import coop.alveole.ops.keys.Keys;
import coop.alveole.ops.keys.WrappedKeys;
import coop.alveole.query.shared.Facts;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** « Fiche sociale » as the team fills it in, and as others may not read it. */
class SocialFileTest {
    private static final String NIR = "255081416802538";
    private static final String IBAN = "FR76 3000 6000 0112 3456 7890 189";

    private static RunningHouse house;
    private static String token;
    private static Browser team;

    @BeforeAll
    static void somebodyOfTheTeam() throws IOException {
        house = RunningHouse.shared();
        token = house.adminToken();
        team = SignedInBrowser.as(house, "sociale", Role.ADMIN_TEAM, new Scope.House());
    }

    @Test
    void eachSectionIsFilledInAndReadAgainAtItsDate() {
        var path = "/members/" + house.member(token, "Sociale", "Inès", "Tours") + "/social";
        var page = team.get(path + now());
        assertThat(page.text()).contains("Fiche sociale", "Identité", "Données sociales", "Titre de séjour", "Sociale");
        page = team.done(
                section(page, "IDENTITY"), Map.of("birthName", "Dupré", "sex", "femme", "changedOn", "2024-02-01"));
        page = team.done(section(page, "CONTACT"), Map.of("city", "Amboise", "changedOn", "2024-03-01"));
        page = team.done(section(page, "CONTACT"), Map.of("city", "Loches", "changedOn", "2025-03-01"));
        page = team.done(section(page, "SOCIAL"), Map.of("iban", IBAN, "children", "2", "changedOn", "2024-02-01"));
        page = team.done(
                section(page, "RESIDENCE_PERMIT"), Map.of("recordedOn", "2024-02-01", "validUntil", "2027-05-04"));
        page = team.done(section(page, "MEDICAL_VISIT"), Map.of("heldOn", "2024-02-01", "nextBy", "2028-06-05"));
        assertThat(page.text())
                .contains("Dupré", "Loches", "masqué", "04/05/2027", "05/06/2028")
                .doesNotContain("0189", "3000", "Amboise");
        var opened = team.submit(page.form("/reveal"), Map.of("reason", "PAYROLL"));
        assertThat(opened.text())
                .contains("fiche sociale", "•••• 0189", "Cette lecture vient d'être notée")
                .doesNotContain("3000");
        assertThat(team.get(path + "?asOf=2024-12-31").text())
                .contains("Amboise")
                .doesNotContain("Loches");
        assertThat(team.get(path.replace("/social", "")).text())
                .contains("Loches", "Titre de séjour présenté le 01/02/2024", "données sociales")
                .doesNotContain("0189");
    }

    @Test
    void aFieldIsEmptiedAndItsHistoryIsKept() {
        var path = "/members/" + house.member(token, "Sociale", "Vide", "Tours") + "/social";
        var page = team.get(path + now());
        page = team.done(section(page, "CONTACT"), Map.of("city", "Amboise", "changedOn", "2024-03-01"));
        page = team.done(page.form("/empty-detail"), Map.of("field", "city", "emptiedOn", "2025-03-01"));
        assertThat(page.text()).doesNotContain("Amboise");
        assertThat(team.get(path + "?asOf=2025-02-28").text()).contains("Amboise");
        assertThat(team.get(path.replace("/social", "")).text()).contains("Renseignement vidé à compter du 01/03/2025");
    }

    @Test
    void wordsOfAnotherFormAreRefusedOnThePageWithTheRule() {
        var page = team.get("/members/" + house.member(token, "Sociale", "Refus", "Tours") + "/social" + now());
        var refused = team.submit(section(page, "CONTACT"), Map.of("email", "pas une adresse", "city", "Loches"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Adresse e-mail mal formée", "PERSON-05");
        assertThat(section(refused, "CONTACT").fields()).containsEntry("city", "Loches");
        assertThat(section(refused, "IDENTITY").fields()).containsEntry("lastName", "");
        assertThat(team.submit(section(page, "IDENTITY"), Map.of("birthDate", "2023-02-29"))
                        .text())
                .contains("Date illisible");
    }

    @Test
    void theNirWaitsForTheCesa() {
        var id = house.readyToSign(token, "Sociale", "Nir", "Tours");
        var path = "/members/" + id + "/social";
        var typed = Map.of("nir", NIR, "changedOn", "2024-03-01");
        var refused = team.submit(section(team.get(path + now()), "SOCIAL"), typed);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Numéro de sécurité sociale trop tôt");
        house.bean(Commands.class)
                .send(
                        new RecordPastCesa(new MembershipId(id), LocalDate.of(2024, 3, 1)),
                        OnTheMachine.request(house.bean(House.class), "cli", "cesa " + id));
        assertThat(team.done(section(team.get(path + now()), "SOCIAL"), typed).text())
                .contains("masqué")
                .doesNotContain(NIR);
    }

    @Test
    void whoeverMayNotReadTheSocialFileReadsReserved() throws IOException {
        var id = house.member(token, "Sociale", "Cachée", "Tours");
        var person = new MembershipId(id).personId();
        var said = "{\"changedOn\":\"2024-02-01\",\"familySituation\":\"pacsée-%s\"}".formatted(person);
        assertThat(house.post(token, "/api/v1/people/" + person + "/change-social", said)
                        .statusCode())
                .isEqualTo(200);
        var manager = SignedInBrowser.as(house, "gerance", Role.CO_MANAGER, new Scope.House());
        assertThat(manager.get("/members/" + id + "/social" + now()).text())
                .contains("réservé", "Cachée")
                .doesNotContain("pacsée");
        assertThat(team.get("/members/" + id + "/social" + now()).text())
                .contains("masqué")
                .doesNotContain("pacsée-");
        var reader = house.token(Role.CO_MANAGER, new Scope.House(), TokenRight.READ);
        assertThat(house.get(reader, "/api/v1/people/" + person + "/social").statusCode())
                .isEqualTo(403);
        assertThat(house.get(token, "/api/v1/people/" + person + "/social").body())
                .contains("pacsée-");
        assertThat(house.get(token, "/api/v1/people/" + person).body()).doesNotContain("pacsée-");
        assertThat(house.get(token, "/api/v1/memberships?limit=1000").body()).doesNotContain("pacsée-");
        var own = house.token(Role.ENTREPRENEUR, new Scope.Own(person), TokenRight.READ);
        assertThat(house.get(own, "/api/v1/people/" + person + "/social").body())
                .contains("pacsée-");
    }

    @Test
    void whoIsUnknownOrRefusedGetsNoKey() {
        var unknown = "person-" + UUID.randomUUID();
        var change = "{\"changedOn\":\"2024-02-01\",\"city\":\"Tours\"}";
        var before = WrappedKeys.in(house.folder());
        assertThat(house.post(token, "/api/v1/people/" + unknown + "/change-details", change)
                        .statusCode())
                .isEqualTo(404);
        assertThat(house.post(
                                token,
                                "/api/v1/people",
                                "{\"lastName\":\"Sans\",\"firstName\":\"Clé\",\"email\":\"pas une adresse\"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(WrappedKeys.in(house.folder())).isEqualTo(before);
        assertThat(house.bean(Keys.class).intended()).isEmpty();
    }

    /** The page waits for what has just been recorded. */
    private static String now() {
        return "?after=" + house.bean(Facts.class).head().position();
    }

    private static Screen.Form section(Screen page, String key) {
        return page.forms().stream()
                .filter(form -> key.equals(form.fields().get("_section")))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key + " in " + page.text()));
    }
}

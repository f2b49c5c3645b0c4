package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.RetentionClass;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.keys.Keys;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The telephone rings: find the person, say where they stand, note it. */
class CallJourneyTest {
    private static RunningHouse house;
    private static String admin;
    private static Browser claire;
    private String territory;
    private String name;
    private String member;

    @BeforeAll
    static void claireAnswersTheTelephone() throws IOException {
        house = RunningHouse.shared();
        admin = house.adminToken();
        claire = SignedInBrowser.as(house, "claire-au-standard", Role.ADMIN_TEAM, new Scope.House());
    }

    @BeforeEach
    void somebodyCalls() {
        territory = "Tours-" + UUID.randomUUID();
        name = "Sonnette" + UUID.randomUUID().toString().substring(0, 6);
        member = house.member(admin, name, "Nora", territory);
    }

    @Test
    void aCallIsNotedInOneFieldFromWhoeverIsFound() {
        var found = claire.open(house.upToDate("/search?q=" + name));
        assertThat(found.links()).contains("/members/" + member + "/calls");
        var page = claire.get("/members/" + member + "/calls");
        var form = page.form("/note-call");
        assertThat(form.value("calledOn"))
                .isEqualTo(LocalDate.now(house.bean(Clock.class)).toString());
        var file = claire.done(form, Map.of("note", "Demande son solde de <b>parts</b>"));
        assertThat(file.text()).contains("Appels", "Demande son solde de <b>parts</b>", "claire-au-standard");
        assertThat(file.text()).contains("Appel du", "noté.");
    }

    @Test
    void aWrongNoteIsTakenBackWithAReason() {
        note("Ce n'était pas elle");
        var page = claire.open(house.upToDate("/members/" + member + "/calls"));
        var after = claire.done(page.form("/withdraw-call"), Map.of("reason", "WRONG_PERSON"));
        assertThat(after.text()).contains("Aucun appel noté.").doesNotContain("Ce n'était pas elle");
        assertThat(claire.open(house.upToDate("/members/" + member)).text())
                .contains("noté sur la mauvaise fiche")
                .doesNotContain("Ce n'était pas elle");
    }

    @Test
    void anEmptyNoteAndACallToComeAreRefusedAndNothingTypedIsLost() {
        var form = claire.open(house.upToDate("/members/" + member + "/calls")).form("/note-call");
        assertThat(claire.submit(form, Map.of("note", "  ")).status()).isEqualTo(400);
        var refused = claire.submit(form, Map.of("note", "Rappellera", "calledOn", "2199-01-01"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Un appel se note une fois qu'il a eu lieu", "Rappellera");
    }

    @Test
    void theCallsAreAListLikeTheOthers() throws Exception {
        note("=Rappeler lundi");
        note("Ne pas rappeler");
        var list = ListAsFiles.of(house, claire, house.upToDate("/members/" + member + "/calls?sort=note"));
        var csv = list.csv();
        assertThat(csv)
                .extracting(row -> row.get(1))
                .containsExactly("Ce qui s'est dit", "=Rappeler lundi", "Ne pas rappeler");
        assertThat(list.rowsOfThePage()).hasSize(2);
        assertThat(list.xlsx()).isEqualTo(csv);
        assertThat(list.json().get("items")).hasSize(2);
        var far = SignedInBrowser.as(house, "loin-" + name, Role.ADVISOR, new Scope.OfTerritory(new Label("Ailleurs")));
        assertThat(far.get("/members/" + member + "/calls.csv").status()).isEqualTo(404);
    }

    @Test
    void itIsReadByWhoeverReachesTheFileAndByThePersonThemselves() throws Exception {
        note("Voudrait un rendez-vous");
        var person = new MembershipId(member).personId();
        var address = house.upToDate("/api/v1/people/" + person + "/calls");
        var near = house.token(Role.ADVISOR, new Scope.OfTerritory(new Label(territory)), TokenRight.READ);
        var far = house.token(Role.ADVISOR, new Scope.OfTerritory(new Label("Ailleurs")), TokenRight.READ);
        assertThat(house.get(near, address).body()).contains("Voudrait un rendez-vous");
        assertThat(house.get(far, address).statusCode()).isEqualTo(404);
        var nora = SignedInBrowser.as(house, "nora-" + name, Role.ENTREPRENEUR, new Scope.Own(person));
        assertThat(nora.open(house.upToDate("/members/" + member)).text()).doesNotContain("Voudrait un rendez-vous");
        assertThat(nora.get("/members/" + member + "/calls").status()).isEqualTo(403);
        assertThat(MyDataZip.of(house, nora, member).get("mes-donnees.html")).contains("Voudrait un rendez-vous");
    }

    @Test
    void whatWasNeverTheirsIsNotHandedToThem() throws Exception {
        note("Voix de Bruno");
        note("Mots de trop");
        var person = new MembershipId(member).personId();
        takenBack(person, 1, "WRONG_PERSON");
        takenBack(person, 2, "WRONG_WORDS");
        var page = claire.open(house.upToDate("/members/" + member + "/calls"));
        var noted = claire.done(page.form("/note-call"), Map.of("note", "Partie trop vite"));
        claire.done(noted.undo().orElseThrow(), Map.of());
        assertThat(claire.open(house.upToDate("/members/" + member)).text()).contains("annulé aussitôt");
        var nora = SignedInBrowser.as(house, "elle-" + name, Role.ENTREPRENEUR, new Scope.Own(person));
        assertThat(MyDataZip.of(house, nora, member).get("mes-donnees.html"))
                .contains("Mots de trop")
                .doesNotContain("Voix de Bruno", "Partie trop vite");
    }

    private static void takenBack(PersonId person, int number, String reason) {
        var answer = house.post(
                admin,
                "/api/v1/people/" + person + "/withdraw-call",
                "{\"number\":%d,\"reason\":\"%s\"}".formatted(number, reason));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void nobodyReadsItOnceThePersonIsErased() {
        note("Part en Bretagne");
        var person = new MembershipId(member).personId();
        house.bean(Keys.class).destroy(Set.of(Keys.name(person, RetentionClass.CONTACT)));
        assertThat(claire.open(house.upToDate("/members/" + member + "/calls")).text())
                .contains("effacé")
                .doesNotContain("Bretagne");
    }

    @Test
    void aNewPersonIsThreeFieldsFilledWithWhatWasAsked() {
        var asked = claire.open(house.upToDate("/search?q=Inconnue%20Paule"));
        var form = claire.open(asked.links().stream()
                        .filter(link -> link.startsWith("/people/new"))
                        .findFirst()
                        .orElseThrow())
                .form("/api/v1/people");
        assertThat(form.value("lastName")).isEqualTo("Inconnue");
        assertThat(form.value("firstName")).isEqualTo("Paule");
        var file = claire.done(form, Map.of("phone", "06 98 76 54 32"));
        assertThat(file.text()).contains("Inconnue Paule", "06 98 76 54 32", "Noter un appel");
    }

    private void note(String words) {
        var person = new MembershipId(member).personId();
        var answer = house.post(admin, "/api/v1/people/" + person + "/note-call", "{\"note\":\"" + words + "\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}

package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.ops.Multipart;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.access.Attached;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** « Mes données »: what a person is handed when they ask what is held about them. */
class MyDataTest {
    private static RunningHouse house;
    private static String token;
    private static String id;

    @BeforeAll
    static void somebodyWithAFile() {
        house = RunningHouse.shared();
        token = house.adminToken();
        id = house.member(token, "Curieuse", "Célimène", "Tours");
        var person = new MembershipId(id).personId();
        house.post(
                token,
                "/api/v1/people/" + person + "/change-social",
                "{\"changedOn\":\"2024-02-01\",\"levelOfStudies\":\"bac + 3\"}");
        house.post(
                token,
                "/api/v1/memberships/" + id + "/note-action",
                "{\"what\":\"Rappeler pour le local\",\"addressee\":\"ADMIN_TEAM\",\"dueOn\":\"2099-01-31\"}");
        var insurance = Multipart.of(
                        Map.of("kind", "INSURANCE_CERTIFICATE", "datedOn", "2024-02-03", "audience", "PERSON"))
                .file("garantie.png", Attached.png(2, 2));
        assertThat(Attached.to(house, token, id, insurance).statusCode()).isEqualTo(200);
        house.welcome(token, id);
        house.draft(token, id);
        done("sign-cesa", "{\"signedOn\":\"2024-02-01\"}");
        done(
                "amend-cesa",
                "{\"signedOn\":\"2024-03-01\",\"effectiveFrom\":\"2024-04-01\",\"statutes\":\"Statuts 2023\",\"cesaVariablePay\":\"Le tiers du chiffre\"}");
    }

    private static void done(String verb, String json) {
        var answer = house.post(token, "/api/v1/memberships/" + id + "/" + verb, json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void thePersonTakesAwayEveryWordAndEveryFactInClear() throws Exception {
        var own = SignedInBrowser.as(
                house, "celimene", Role.ENTREPRENEUR, new Scope.Own(new MembershipId(id).personId()));
        var files = MyDataZip.of(house, own, id);
        assertThat(files.keySet())
                .hasSize(4)
                .contains("mes-donnees.html", "mes-donnees.json", "mes-donnees.pdf")
                .anyMatch(name -> name.matches("pieces/2024-02-03-[0-9a-f]{8}-garantie\\.png"));
        assertThat(files.get("mes-donnees.html"))
                .startsWith("<!DOCTYPE html>")
                .contains(
                        "Curieuse",
                        "Célimène",
                        "bac + 3",
                        "Fiche ouverte le 08/01/2024",
                        "Inscription le",
                        "Rappeler pour le local",
                        "Action notée le")
                .contains("Selon le guide de la coopérative", "Avenant n° 1", "Le tiers du chiffre", "en préparation")
                .doesNotContain("??", "th:text");
        var json = JsonMapper.shared().readTree(files.get("mes-donnees.json"));
        assertThat(json.at("/details/0/details/0/value").asString()).isEqualTo("Curieuse");
        assertThat(json.at("/contracts/0/versions").size()).isEqualTo(2);
        assertThat(json.at("/contracts/0/versions/1/terms").toString()).contains("Le tiers du chiffre");
        assertThat(json.at("/history").size()).isEqualTo(11);
    }

    @Test
    void theSameIsOnPaper() throws Exception {
        var own = SignedInBrowser.as(
                house, "celimene-papier", Role.ENTREPRENEUR, new Scope.Own(new MembershipId(id).personId()));
        try (var paper = Loader.loadPDF(MyDataZip.bytes(house, own, id).get("mes-donnees.pdf"))) {
            assertThat(new PDFTextStripper().getText(paper).replaceAll("\\s+", " "))
                    .contains("Mes données", "Curieuse", "bac + 3", "Avenant n° 1", "Le tiers du chiffre", "page 1 /")
                    .doesNotContain("??");
        }
    }

    @Test
    void aColleagueTakesAwayOnlyWhatTheyMayRead() throws Exception {
        var manager = SignedInBrowser.as(house, "celimenes-manager", Role.CO_MANAGER, new Scope.House());
        assertThat(MyDataZip.of(house, manager, id).get("mes-donnees.html"))
                .contains("Curieuse", "réservé", "attestation d&#39;assurance")
                .doesNotContain("bac + 3");
    }
}

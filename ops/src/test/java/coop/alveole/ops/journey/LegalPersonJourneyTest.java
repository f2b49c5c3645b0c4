package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.ops.RunningHouse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A legal person: registered, found, elected, with shares and without any contract, until it leaves. */
class LegalPersonJourneyTest {
    private static final String MEMBERSHIPS = "/api/v1/memberships/";

    private RunningHouse house;
    private String admin;
    private String representative;

    @BeforeEach
    void somebodyIsToRepresentIt() {
        house = RunningHouse.shared();
        admin = house.adminToken();
        representative = new MembershipId(house.member(admin, "Représentante", "Inès", "Tours"))
                .personId()
                .value();
    }

    @Test
    void isAnAssociateWithSharesAndNoContractUntilItLeaves() {
        var ruche = registered("La Ruche", "552100554", "Tours");
        assertThat(read(ruche, "?asOf=2024-02-01"))
                .contains("\"standing\":\"REGISTERED\"", "\"siren\":\"552100554\"", "\"lastName\":\"La Ruche\"")
                .contains("\"representativeId\":\"" + representative)
                .doesNotContain("\"personId\"");
        done(ruche, "apply-for-association", "{\"appliedOn\":\"2025-02-10\"}");
        done(
                ruche,
                "admit",
                "{\"assemblyId\":\"%s\",\"admittedOn\":\"2025-06-24\",\"subscribedOn\":\"2025-06-24\",\"shares\":20,\"amountCents\":30000}"
                        .formatted(house.assembly("2025-06-24")));
        assertThat(read(ruche, "?asOf=2025-06-24")).contains("\"standing\":\"ASSOCIATE\"", "\"contracts\":[]");
        done(ruche, "leave", "{\"exitKind\":\"WITHDRAWAL\",\"exitReason\":\"OTHER\",\"lastDay\":\"2026-03-31\"}");
        assertThat(read(ruche, "?asOf=2026-04-01")).contains("\"standing\":\"LEFT\"");
        assertThat(house.get(admin, house.upToDate("/api/v1/deadlines?asOf=2026-04-01"))
                        .body())
                .doesNotContain(ruche);
    }

    @Test
    void signsNothingThatAPersonSigns() {
        var ruche = registered("La Sèche", "404833048", "Tours");
        for (var body : Map.of(
                        "sign-cape",
                                "{\"signedOn\":\"2024-03-01\",\"startsOn\":\"2024-03-01\",\"endsOn\":\"2024-08-31\"}",
                        "sign-cesa", "{\"signedOn\":\"2024-03-01\"}",
                        "sign-employment",
                                "{\"form\":\"PERMANENT\",\"capacity\":\"SUPPORT_TEAM\",\"startsOn\":\"2024-03-01\"}")
                .entrySet()) {
            var refused = post(ruche + "/" + body.getKey(), body.getValue());
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("FOR_A_NATURAL_PERSON", "L127-1", "L7331-2");
        }
    }

    @Test
    void oneSirenIsBorneOnceHoweverManyAskAtTheSameInstant() {
        assertThat(post("register-organisation", organisation("Fausse", "987654325", "Tours"))
                        .body())
                .contains("SIREN_WITH_ITS_KEY", "\"pointer\":\"/siren\"");
        var answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(_ -> post("register-organisation", organisation("Une seule", "987 654 324", "Tours")))
                .toList();
        assertThat(answers).extracting(HttpResponse::statusCode).containsOnlyOnce(201);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 422)
                .hasSize(7)
                .allSatisfy(answer -> assertThat(answer.body()).contains("ONE_FILE_FOR_A_SIREN"));
    }

    @Test
    void aSirenTypedWronglyIsCorrectedAndFreeAgain() {
        var ruche = registered("Corrigée", "300000007", "Tours");
        done(ruche, "correct-siren", "{\"siren\":\"811111111\"}");
        assertThat(post("register-organisation", organisation("Autre", "811111111", "Tours"))
                        .body())
                .contains("ONE_FILE_FOR_A_SIREN");
        var other = registered("Autre", "300000007", "Tours");
        assertThat(post(ruche + "/correct-siren", "{\"siren\":\"300000007\"}").body())
                .contains("ONE_FILE_FOR_A_SIREN");
        assertThat(read(other, "")).contains("\"siren\":\"300000007\"");
        assertThat(read(ruche, "/history")).contains("SIREN corrigé : 811111111 au lieu de 300000007.");
    }

    @Test
    void theSameRequestTwiceIsOneLegalPerson() {
        var json = organisation("Une fois", "777777772", "Tours");
        var path = MEMBERSHIPS + "register-organisation";
        var answers = Stream.of(1, 2)
                .map(_ -> house.post(admin, path, json, "Idempotency-Key", "une-fois-777777772"))
                .toList();
        assertThat(answers).extracting(HttpResponse::statusCode).containsExactly(201, 201);
        assertThat(RunningHouse.id(answers.getLast())).isEqualTo(RunningHouse.id(answers.getFirst()));
    }

    @Test
    void isRegisteredThroughTheScreenAndReadOnItsFile() throws IOException {
        var browser = SignedInBrowser.as(house, "yolande", Role.ADMIN_TEAM, new Scope.House());
        assertThat(browser.open("/members").links()).contains("/organisations/new");
        var page = browser.open("/organisations/new");
        assertThat(page.text()).contains("Nouvelle personne morale", "Représentante Inès");
        var file = browser.done(
                page.form("/api/v1/memberships/register-organisation"),
                Map.of(
                        "name", "Les Abeilles",
                        "siren", "123 456 782",
                        "territory", "Tours",
                        "representative", representative,
                        "registeredOn", "2024-01-15"));
        assertThat(file.text())
                .contains("Les Abeilles", "personne morale", "123456782", "Représentante Inès", "15/01/2024")
                .doesNotContain("Fiche sociale", "Signer un CAPE", "contrat de travail", "comité d'orientation à");
        var renamed = browser.done(
                file.form("/rename-organisation"), Map.of("name", "Les Abeilles d'or", "renamedOn", "2025-01-01"));
        assertThat(renamed.text()).contains("Nouvelle dénomination à compter du 01/01/2025 : Les Abeilles d'or.");
        assertThat(browser.open("/members?q=123+456+782").text()).contains("Les Abeilles d'or", "personne morale");
        assertThat(browser.open("/members?q=abeilles&asOf=2024-06-01").text())
                .contains("Les Abeilles")
                .doesNotContain("Abeilles d'or");
        var csv = browser.get("/members.csv?q=abeilles").answer().body();
        assertThat(csv)
                .contains("Les Abeilles d'or")
                .contains("personne morale")
                .contains("123456782");
    }

    @Test
    void isReadByWhoeverReadsTheMembersOfItsTerritory() {
        var ruche = registered("D'ailleurs", "732829320", "Ailleurs-732");
        var near = house.token(Role.ADMIN_TEAM, new Scope.OfTerritory(new Label("Ailleurs-732")), TokenRight.READ);
        var far = house.token(Role.ADMIN_TEAM, new Scope.OfTerritory(new Label("Tours")), TokenRight.READ);
        assertThat(house.get(near, MEMBERSHIPS + ruche).statusCode()).isEqualTo(200);
        assertThat(house.get(far, MEMBERSHIPS + ruche).statusCode()).isEqualTo(404);
    }

    private String registered(String name, String siren, String territory) {
        var answer = post("register-organisation", organisation(name, siren, territory));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return RunningHouse.id(answer);
    }

    private String organisation(String name, String siren, String territory) {
        return "{\"name\":\"%s\",\"siren\":\"%s\",\"territory\":\"%s\",\"representative\":\"%s\",\"registeredOn\":\"2024-01-15\"}"
                .formatted(name, siren, territory, representative);
    }

    private void done(String member, String verb, String json) {
        var answer = post(member + "/" + verb, json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private HttpResponse<String> post(String path, String json) {
        return house.post(admin, MEMBERSHIPS + path, json);
    }

    private String read(String member, String display) {
        return house.get(admin, house.upToDate(MEMBERSHIPS + member + display)).body();
    }
}

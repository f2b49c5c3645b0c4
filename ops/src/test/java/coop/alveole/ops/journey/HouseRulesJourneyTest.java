package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.command.shared.HouseParameters;
import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.shared.MembershipParameters;
import coop.alveole.ops.ContractWords;
import coop.alveole.ops.RunningHouse;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of the cooperative and its assemblies by the API, in a house of their own: they count for everybody in it. */
class HouseRulesJourneyTest {
    private static final String RULES = "/api/v1/house-rules";
    private static final String ASSEMBLIES = "/api/v1/assemblies";
    private static final LocalDate FROM = LocalDate.of(2024, 7, 1);

    private static RunningHouse house;
    private static String manager;

    @BeforeAll
    static void aHouseWithAManager() {
        house = RunningHouse.fresh();
        manager = house.token(Role.CO_MANAGER, new Scope.House(), TokenRight.READ_AND_WRITE);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void aChoiceStandsBesideItsDefaultFromItsDayOn() {
        var parameters = house.bean(HouseParameters.class);
        assertThat(parameters.on(FROM).capeMonths()).isEqualTo(12);
        var dry = choose("choose-number?simulate=true", "\"number\":\"CAPE_MONTHS\",\"value\":6");
        assertThat(dry.statusCode()).isEqualTo(200);
        assertThat(parameters.on(FROM).capeMonths()).isEqualTo(12);
        done(choose("choose-number", "\"number\":\"CAPE_MONTHS\",\"value\":6"));
        assertThat(parameters.on(FROM).capeMonths()).isEqualTo(6);
        assertThat(parameters.on(FROM.minusDays(1))).isEqualTo(MembershipParameters.DEFAULT);
        assertThat(read(RULES + "?asOf=2024-07-01"))
                .contains("{\"subject\":\"CAPE_MONTHS\",\"defaultValue\":[\"12\"],\"ownValue\":[\"6\"]");
        assertThat(read(RULES + "?asOf=2024-06-30"))
                .contains("{\"subject\":\"CAPE_MONTHS\",\"defaultValue\":[\"12\"]}");
        assertThat(read(RULES + "/history"))
                .contains("Durée d'une période de CAPE : 6, à compter du 01/07/2024."
                        + " Décision : gérance, le 30/06/2024 (procès-verbal).");
    }

    @Test
    void whatTheCooperativeIsIsReadBack() {
        done(choose("choose-name", "\"name\":\"Les Alvéoles\""));
        done(choose("choose-legal-form", "\"form\":\"SARL_SCOP\""));
        done(choose("record-siren", "\"siren\":\"732 829 320\""));
        done(choose("adopt-statutes", "\"version\":\"statuts de 2024\""));
        done(choose("choose-prerequisites", "\"prerequisites\":\"WARN_ONLY\""));
        done(choose("choose-alerts", "\"monthsBefore\":[1,6]"));
        done(choose("declare-site", "\"site\":\"TERRITORY\",\"name\":\"Tours\""));
        done(choose(
                "declare-site",
                "\"site\":\"ESTABLISHMENT\",\"name\":\"Siège\",\"street\":\"1 rue des Exemples\",\"town\":\"37000 Tours\","
                        + "\"department\":\"Indre-et-Loire\""));
        assertThat(read(RULES))
                .contains("\"ownValue\":[\"Les Alvéoles\"]")
                .contains("\"ownValue\":[\"SARL_SCOP\"]", "\"ownValue\":[\"732829320\"]")
                .contains("\"ownValue\":[\"WARN_ONLY\"]", "\"ownValue\":[\"6\",\"1\"]")
                .contains("\"territories\":[{\"name\":\"Tours\"")
                .contains("\"address\":[\"1 rue des Exemples\",\"37000 Tours\",\"Indre-et-Loire\"]");
        var twice = choose("declare-site", "\"site\":\"TERRITORY\",\"name\":\"Tours\"");
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(twice.body()).contains("DECLARED_ONCE", "« Tours » est déjà déclaré depuis le 01/07/2024");
    }

    @Test
    void refusesInItsWordsWhatTheLawDoesNotLeaveOpen() {
        var shortNotice = choose("choose-number", "\"number\":\"CONVOCATION_DAYS\",\"value\":14");
        assertThat(shortNotice.statusCode()).isEqualTo(422);
        assertThat(shortNotice.body()).contains("VALUE_LEFT_OPEN", "va de 15 à 60", "\"pointer\":\"/value\"");
        var wrong = choose("record-siren", "\"siren\":\"732829321\"");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("SIREN_WITH_ITS_KEY", "\"pointer\":\"/siren\"");
        assertThat(choose("choose-fiscal-year-end", "\"month\":2,\"day\":30").body())
                .contains("A_DAY_OF_THE_YEAR");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "choose-alerts | \"monthsBefore\":[null]      | /monthsBefore",
                "choose-alerts | \"monthsBefore\":[\"6\"]   | /monthsBefore",
                "choose-alerts | \"monthsBefore\":6           | /monthsBefore",
                "choose-number | \"number\":\"CAPE_MONTHS\",\"value\":6.5 | /value",
                "choose-number | \"number\":\"OTHER\",\"value\":6 | /number",
                "choose-name   | \"name\":\"a\\nb\"         | /name",
            })
    void aChoiceThatCannotBeUnderstoodIsRefusedWithItsPlace(String verb, String words, String pointer) {
        var refused = choose(verb, words);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).contains("\"pointer\":\"" + pointer);
    }

    /** The documents are those of the read store, no longer those that were followed. */
    @Test
    void whatIsReadOutlivesTheProgram() {
        done(choose("declare-site", "\"site\":\"PLACE\",\"name\":\"Salle\",\"town\":\"Blois\""));
        var dated = house.post(
                manager,
                ASSEMBLIES,
                "{\"kind\":\"EXTRAORDINARY\",\"heldOn\":\"2024-09-24\",\"decidedOn\":\"2024-09-01\"}");
        heard(dated);
        var rules = read(RULES);
        var assemblies = read(ASSEMBLIES);
        assertThat(assemblies).contains(RunningHouse.id(dated));
        house.restart();
        assertThat(read(RULES)).isEqualTo(rules).contains("Salle");
        assertThat(read(ASSEMBLIES)).isEqualTo(assemblies);
    }

    @Test
    void anAssemblyDatedMovedOrCancelledMovesTheLastDayToAct() {
        var member = house.readyToSign(house.adminToken(), "Assemblée", "Amina", "Tours");
        done(house.post(
                house.adminToken(),
                "/api/v1/memberships/" + member + "/draft-cesa",
                ContractWords.json(ContractKind.CESA)));
        done(house.post(
                house.adminToken(), "/api/v1/memberships/" + member + "/sign-cesa", "{\"signedOn\":\"2031-09-15\"}"));
        // Three years: 15 September 2034. Nothing is dated: the assembly of 2034 is assumed on 30 June, less 30 days.
        requireDeadline("\"actBy\":\"2034-05-31\"", "à condition que l'AG 2034 se tienne avant le 15/09/2034");
        var dated = house.post(
                manager, ASSEMBLIES, "{\"kind\":\"ORDINARY\",\"heldOn\":\"2034-06-24\",\"decidedOn\":\"2031-10-01\"}");
        var id = RunningHouse.id(dated);
        heard(dated);
        requireDeadline("\"actBy\":\"2034-05-25\"", "pour l'assemblée du 24/06/2034");
        done(house.post(
                manager, ASSEMBLIES + "/" + id + "/move", "{\"heldOn\":\"2034-09-10\",\"decidedOn\":\"2031-11-01\"}"));
        requireDeadline("\"actBy\":\"2034-08-11\"", "pour l'assemblée du 10/09/2034");
        done(house.post(
                manager, ASSEMBLIES + "/" + id + "/move", "{\"heldOn\":\"2034-09-16\",\"decidedOn\":\"2031-11-02\"}"));
        // One day too late, and the only one of its year: the assembly of 2033 is the last.
        requireDeadline("\"actBy\":\"2033-05-31\"", "à condition que l'AG 2033 se tienne avant le 15/09/2034");
        done(house.post(
                manager, ASSEMBLIES + "/" + id + "/cancel", "{\"cause\":\"CALLED_OFF\",\"decidedOn\":\"2031-12-01\"}"));
        requireDeadline("\"actBy\":\"2034-05-31\"", "à condition que l'AG 2034");
        assertThat(read("/api/v1/deadlines?asOf=2034-06-20"))
                .contains(
                        "\"actBy\":\"2034-08-16\"",
                        "Sans AG utile : une assemblée doit être convoquée avant le 31/08/2034");
        assertThat(read(ASSEMBLIES + "/" + id + "?asOf=2031-11-01")).contains("\"heldOn\":\"2034-09-10\"");
        assertThat(house.post(manager, ASSEMBLIES + "/assembly-1/cancel", "{}").statusCode())
                .isEqualTo(404);
    }

    private static void requireDeadline(String... words) {
        assertThat(read("/api/v1/deadlines?asOf=2032-01-10")).contains(words);
    }

    private static HttpResponse<String> choose(String verb, String words) {
        return house.post(
                manager,
                RULES + "/" + verb,
                "{" + words + ",\"validFrom\":\"2024-07-01\",\"decidedBy\":\"MANAGERS\",\"decidedOn\":\"2024-06-30\","
                        + "\"source\":\"procès-verbal\"}");
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        heard(answer);
    }

    private static void heard(HttpResponse<String> answer) {
        lastPosition = answer.body().replaceAll(".*\"position\":(\\d+).*", "$1");
    }

    private static String lastPosition = "1";

    private static String read(String path) {
        return house.get(manager, path + (path.contains("?") ? "&" : "?") + "after=" + lastPosition)
                .body();
    }
}

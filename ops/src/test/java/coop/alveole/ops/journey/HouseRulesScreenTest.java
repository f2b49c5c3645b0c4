package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.ops.ContractWords;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.house.FirstLink;
import coop.alveole.ops.house.NewAccounts;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** « Règles de la coopérative » through its page alone, and what the file of a person takes from it. */
class HouseRulesScreenTest {
    private static final String PASSWORD = "quatre mots bien choisis";

    private static RunningHouse house;
    private static Browser manager;

    @BeforeAll
    static void aCoManagerIsSignedIn() throws IOException {
        house = RunningHouse.fresh();
        manager = signedIn("marthe", Role.CO_MANAGER);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void theDefaultAndTheOwnValueStandSideBySide() {
        var page = manager.open("/house-rules");
        assertThat(page.links()).contains("/house-rules");
        assertThat(page.text()).contains("Durée d'une période de CAPE 12 mois —", "Dater une assemblée");
        var refused =
                manager.submit(page.form("/choose-number"), decided(Map.of("number", "CAPE_MONTHS", "value", "5")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("ne laisse pas le choix de 5");
        assertThat(refused.form("/choose-number").value("value")).isEqualTo("5");
        page = manager.done(refused.form("/choose-number"), decided(Map.of("number", "CAPE_MONTHS", "value", "6")));
        assertThat(page.text())
                .contains("Durée d'une période de CAPE 12 mois 6 mois assemblée générale, 24/06/2024 · PV 01/07/2024")
                .contains("Durée d'une période de CAPE : 6, à compter du 01/07/2024.");
        page = manager.done(page.form("/choose-alerts"), decided(Map.of("monthsBefore", "6")));
        assertThat(page.text()).contains("Alertes avant le dernier jour pour agir 12, 9, 6, 3, 1 mois 6 mois");
        page = manager.done(page.form("/choose-fiscal-year-end"), decided(Map.of("day", "30", "month", "9")));
        assertThat(page.text()).contains("Fin de l'exercice (jour/mois) 31/12 30/09");
        page = manager.done(
                page.form("/declare-site"),
                decided(Map.of("site", "PLACE", "name", "Salle des Exemples", "town", "37000 Tours")));
        assertThat(page.text()).contains("lieu Salle des Exemples 37000 Tours");
        assertThat(manager.get("/house-rules?asOf=2024-06-30").forms())
                .as("nothing is recorded in the past")
                .noneMatch(form -> form.action().startsWith("/api/"));
    }

    @Test
    void aRuleOfMoneyIsTypedInEurosAndInPercent() {
        var page = manager.open("/house-rules");
        assertThat(page.text())
                .contains(
                        "Taux de contribution 10\u00a0% —",
                        "Minimum d'un mois sous CAPE sans facture 2,55\u00a0€ —",
                        "Médecine du travail à part, montant à fixer —");
        var refused = manager.submit(page.form("/contribution-rate"), decided(Map.of("value", "dix")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("« dix » n'en est pas un");
        page = manager.done(refused.form("/contribution-rate"), decided(Map.of("value", "10 1/3")));
        assertThat(page.text())
                .contains(
                        "Taux de contribution 10\u00a0% 10 1/3\u00a0% assemblée générale, 24/06/2024 · PV 01/07/2024");
        page = manager.done(page.form("/minimum-fee"), decided(Map.of("value", "AMOUNT", "amountCents", "2,71")));
        assertThat(page.text()).contains("2,55\u00a0€ 2,71\u00a0€ assemblée générale");
        page = manager.done(
                page.form("/contribution-tiers"),
                decided(Map.of("year", "FISCAL_YEAR", "rate", "10", "from2Cents", "30 000", "rate2", "8,5")));
        assertThat(page.text())
                .contains(
                        "10\u00a0% à partir de 0,00\u00a0€ ; 8,5\u00a0% à partir de 30\u00a0000,00\u00a0€, par exercice");
        page = manager.done(page.form("/category-rate"), decided(Map.of("category", "TRAINING", "value", "5")));
        assertThat(page.text()).contains("Taux propre à une nature de ligne : formation — 5\u00a0%");
        assertThat(manager.get("/house-rules?asOf=2024-06-30").text())
                .contains("Taux de contribution 10\u00a0% —")
                .doesNotContain("nature de ligne : formation");
    }

    @Test
    void assembliesAndTerritoriesAreChosenOnTheFile() {
        var page = manager.open("/house-rules");
        page = manager.done(page.form("/declare-site"), decided(Map.of("site", "TERRITORY", "name", "Orléans")));
        var today = LocalDate.parse(page.day());
        var contact = manager.done(
                manager.get("/people/new").form("/people"), Map.of("lastName", "Vasseur", "firstName", "Inès"));
        assertThat(contact.named("option"))
                .anyMatch(option -> option.get("value").equals("Orléans"));
        var file = manager.done(
                contact.form("/memberships"),
                Map.of(
                        "territory",
                        "Orléans",
                        "registeredOn",
                        today.minusYears(2).toString()));
        var path = file.form("/sign-cesa").value("_page");
        house.welcome(house.adminToken(), path.substring("/members/".length()));
        var draft = new HashMap<>(ContractWords.typed(ContractKind.CESA));
        draft.put("draftedOn", today.minusYears(1).toString());
        manager.done(manager.open(house.upToDate(path + "/contracts")).form("/draft-cesa"), draft);
        file = manager.open(path);
        file = manager.done(
                file.form("/sign-cesa"), Map.of("signedOn", today.minusYears(1).toString()));
        assertThat(file.text()).contains("Agir au plus tard le", "à condition que l'AG", "Datez d'abord l'assemblée");
        var held = today.plusMonths(4);
        page = manager.done(
                manager.open("/house-rules").form("/api/v1/assemblies"),
                Map.of("kind", "EXTRAORDINARY", "heldOn", held.toString(), "decidedOn", today.toString()));
        assertThat(page.text()).contains("extraordinaire " + french(held) + " Ajouter à mon agenda fixée");
        file = manager.open("/members?q=vasseur");
        file = manager.open(file.links().stream()
                .filter(link -> link.startsWith("/members/membership-"))
                .findFirst()
                .orElseThrow());
        var assembly = file.named("option").stream()
                .map(option -> option.get("value"))
                .filter(value -> value.startsWith("assembly-"))
                .findFirst()
                .orElseThrow();
        assertThat(file.text()).contains("extraordinaire, " + french(held));
        page = manager.done(page.form("/cancel"), Map.of("cause", "CALLED_OFF", "decidedOn", today.toString()));
        assertThat(page.text()).contains("annulée", "Assemblée générale annulée, n'a plus lieu d'être");
        assertThat(manager.open("/house-rules").forms())
                .noneMatch(form -> form.action().contains(assembly));
    }

    @Test
    void whoDoesNotManageReadsWithoutForms() throws IOException {
        var accountant = signedIn("prune", Role.ACCOUNTANT);
        var page = accountant.open("/house-rules");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.forms()).noneMatch(form -> form.action().startsWith("/api/"));
    }

    private static Map<String, String> decided(Map<String, String> words) {
        var fields = new HashMap<>(words);
        fields.putAll(Map.of(
                "validFrom", "2024-07-01", "decidedBy", "GENERAL_ASSEMBLY", "decidedOn", "2024-06-24", "source", "PV"));
        return fields;
    }

    private static String french(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static Browser signedIn(String name, Role role) throws IOException {
        var somebody = new Browser(house);
        var account = house.bean(NewAccounts.class).ofPerson(role, new Scope.House());
        house.bean(FirstLink.class).issue(account, "");
        var link =
                Files.readString(house.keyFile().resolveSibling("first-link")).strip();
        var chosen = Map.of("name", name, "password", PASSWORD, "again", PASSWORD);
        somebody.submit(somebody.get(link).form(link), chosen);
        var door = somebody.get("/sign-in").form("/sign-in");
        assertThat(somebody.submit(door, Map.of("name", name, "password", PASSWORD))
                        .status())
                .isEqualTo(303);
        return somebody;
    }
}

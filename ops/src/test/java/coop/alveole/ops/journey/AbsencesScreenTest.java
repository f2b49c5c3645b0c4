package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.Label;
import coop.alveole.ops.RunningHouse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** « Absences » and « Actions » as people use them: each their own, a co-manager those of all. */
class AbsencesScreenTest {
    private static final Scope TOURS = new Scope.OfTerritory(new Label("Tours"));

    private static RunningHouse house;
    private static LocalDate today;
    private static Browser claire;
    private static Browser manager;

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeAll
    static void theTeamIsSignedIn() throws IOException {
        house = RunningHouse.fresh();
        today = LocalDate.now(house.bean(Clock.class));
        claire = SignedInBrowser.as(house, "claire", Role.ADVISOR, TOURS);
        SignedInBrowser.as(house, "bruno", Role.ADVISOR, TOURS);
        manager = SignedInBrowser.as(house, "odile", Role.CO_MANAGER, new Scope.House());
    }

    @Test
    void anAdvisorRecordsTheirOwnAbsenceAndTheLineIsMarkedForThem() {
        var member = house.member(house.adminToken(), "Luthière", "Amina", "Tours");
        var file = claire.open(house.upToDate("/members/" + member));
        var toClaire = option(file, "claire");
        file = claire.done(
                file.form("/note-action"),
                Map.of(
                        "what",
                        "Relire le contrat",
                        "addressee",
                        toClaire,
                        "dueOn",
                        today.plusDays(1).toString()));
        assertThat(file.text()).contains("Relire le contrat", "claire", "Action notée le");
        assertThat(claire.open("/actions?whose=MINE&territory=Tours").text())
                .contains("Relire le contrat", "Territoire : Tours");

        var page = claire.open("/absences");
        assertThat(page.text()).contains("Noter une absence de claire").doesNotContain("Noter l'absence de");
        var days = Map.of("from", today.toString(), "lastDay", today.plusDays(4).toString());
        var refused = claire.submit(
                page.form("/record-absence"),
                Map.of("from", today.toString(), "lastDay", today.minusDays(1).toString(), "substitute", ""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("ABSENCE-01");
        page = claire.done(
                page.form("/record-absence"),
                Map.of(
                        "from",
                        today.toString(),
                        "lastDay",
                        today.plusDays(4).toString(),
                        "substitute",
                        option(page, "bruno")));
        assertThat(page.text()).contains("claire", "bruno", "en cours");
        assertThat(claire.submit(page.form("/record-absence"), days).text()).contains("ABSENCE-02");
        assertThat(manager.open(house.upToDate("/actions")).text()).contains("bruno, pour claire");
        assertThat(manager.open("/deadlines").text()).contains("Relire le contrat", "bruno, pour claire");
        assertThat(claire.open("/actions?whose=MINE").text()).doesNotContain("Relire le contrat");

        page = claire.done(page.form("/end-absence"), Map.of("returnedOn", today.toString()));
        assertThat(page.text()).doesNotContain("en cours");
        assertThat(claire.open("/actions?whose=MINE").text()).contains("Relire le contrat");
        var actions = claire.open("/actions?whose=MINE");
        actions = claire.done(actions.form("/finish"), Map.of());
        assertThat(actions.text()).doesNotContain("Relire le contrat");
        assertThat(claire.open("/actions?state=DONE").text()).contains("Relire le contrat", "fait le");
    }

    @Test
    void aCoManagerRecordsThatOfAColleagueAndNotesAnActionForTheHouse() {
        var page = manager.open("/absences");
        assertThat(page.text()).contains("Noter l'absence de", "Noter une absence de odile");
        var bruno = option(page, "bruno");
        page = manager.open("/absences?account=" + bruno);
        assertThat(page.text()).contains("Noter une absence de bruno");
        page = manager.done(
                page.form("/record-absence"),
                Map.of(
                        "from",
                        today.plusDays(30).toString(),
                        "lastDay",
                        today.plusDays(31).toString(),
                        "substitute",
                        ""));
        assertThat(page.text()).contains("bruno", "le guichet du territoire", "à venir");
        var actions = manager.done(
                manager.open("/actions").form("/api/v1/actions"),
                Map.of("what", "Réserver la salle", "addressee", bruno, "dueOn", today.toString()));
        assertThat(actions.text()).contains("Réserver la salle", "aujourd'hui", "bruno");
        assertThat(claire.open(house.upToDate("/actions")).text())
                .as("she may follow it and note none for the house")
                .contains("Réserver la salle")
                .doesNotContain("Une action pour la coopérative");
    }

    @Test
    void whereNobodyOfTheAdminTeamIsThereTheLinesAreTheCoManagers() throws IOException {
        SignedInBrowser.as(house, "denis", Role.ADVISOR, TOURS);
        var member = house.member(house.adminToken(), "Relieuse", "Chloé", "Tours");
        var file = manager.open(house.upToDate("/members/" + member));
        var denis = option(file, "denis");
        manager.done(
                file.form("/note-action"),
                Map.of("what", "Relire les statuts", "addressee", denis, "dueOn", today.toString()));
        awayToday(denis);
        assertThat(manager.open("/actions?membership=" + member).text())
                .contains("Relire les statuts", "équipe administrative, pour denis");
        var whoeverFoundedTheHouse = option(manager.open("/absences"), "account-[^<]+");
        awayToday(whoeverFoundedTheHouse);
        assertThat(manager.open("/actions?membership=" + member).text())
                .contains("Relire les statuts", "cogérance, pour denis");
    }

    private static void awayToday(String account) {
        manager.done(
                manager.open("/absences?account=" + account).form("/record-absence"),
                Map.of("from", today.toString(), "lastDay", today.toString(), "substitute", ""));
    }

    /** The value behind that word, wherever the page lets it be picked. */
    private static String option(Screen page, String label) {
        var found = Pattern.compile("<option value=\"(account-[^\"]+)\"[^>]*>" + label + "</option>")
                .matcher(page.answer().body());
        assertThat(found.find()).as(label).isTrue();
        return found.group(1);
    }
}

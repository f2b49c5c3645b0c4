package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.command.shared.Commands;
import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.evidence.HouseCommand.RecordTrial;
import coop.alveole.domain.evidence.HouseEvent.TrialOutcome;
import coop.alveole.domain.shared.Label;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.house.House;
import coop.alveole.ops.house.NewAccounts;
import coop.alveole.ops.house.OnTheMachine;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** « Par où commencer », from an empty house to the last step: each says by itself that it is done, and by whom. */
class GettingStartedTest {
    private static final String DECIDED =
            ",\"validFrom\":\"2024-01-01\",\"decidedBy\":\"GENERAL_ASSEMBLY\",\"decidedOn\":\"2024-01-01\",\"source\":\"PV\"}";

    private final RunningHouse house = RunningHouse.fresh();
    private final String manager = house.token(Role.CO_MANAGER, new Scope.House(), TokenRight.READ_AND_WRITE);
    private final String admin = house.adminToken();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void eachStepIsReadFromTheRecordOnceItIsDone() throws IOException {
        var claire = SignedInBrowser.as(house, "claire", Role.CO_MANAGER, new Scope.House());
        assertThat(claire.get("/").location()).isEqualTo("/getting-started");
        var page = claire.open(house.upToDate("/getting-started"));
        assertThat(page.text())
                .contains("il reste 9 pas", "La coopérative à faire obligatoire")
                .contains("Il manque : Nom, Forme juridique, SIREN, Fin de l'exercice", "page Importer")
                .contains(
                        "Aucun territoire",
                        "Une seule personne gère",
                        "Rien à relire",
                        "Aucune assemblée",
                        "Aucune sauvegarde");
        assertThat(page.links()).contains("/house-rules", "/flags", "/backups").doesNotContain("/accounts", "/import");
        assertThat(claire.open("/").text()).contains("Par où commencer", "il reste 9 pas");

        rule("choose-name", "\"name\":\"La Ruche\"");
        rule("choose-legal-form", "\"form\":\"SARL_SCOP\"");
        rule("choose-fiscal-year-end", "\"month\":12,\"day\":31");
        assertThat(said(claire)).contains("il reste 9 pas", "Il manque : SIREN");
        var rules = claire.open("/house-rules");
        claire.done(
                rules.form("/record-siren"),
                Map.of(
                        "siren",
                        "732829320",
                        "validFrom",
                        "2024-01-01",
                        "decidedBy",
                        "REGISTRY",
                        "decidedOn",
                        "2024-01-01",
                        "source",
                        "Kbis"));
        assertThat(said(claire)).contains("il reste 8 pas", "La coopérative fait", "La Ruche. par claire, le");
        assertThat(claire.open("/").text()).contains("Ma journée", "Par où commencer : il reste 8 pas");

        rule("declare-site", "\"site\":\"TERRITORY\",\"name\":\"Tours\"");
        assertThat(said(claire)).contains("il reste 8 pas", "Territoires : Tours. Aucun établissement");
        rule("declare-site", "\"site\":\"PLACE\",\"name\":\"Atelier\"");
        assertThat(said(claire)).contains("il reste 7 pas", "Tours, Atelier. saisi par un logiciel");

        house.bean(NewAccounts.class).ofPerson(Role.ACCESS_MANAGER, new Scope.House());
        assertThat(said(claire)).contains("il reste 6 pas", "2 personnes gèrent les accès");
        everythingElse(claire);
        assertThat(claire.open("/").text()).contains("Ma journée").doesNotContain("Par où commencer");
    }

    private void everythingElse(Browser claire) {
        var amina = house.member(admin, "Luthière", "Amina", "Tours");
        house.welcome(admin, amina);
        done(
                "/api/v1/memberships/" + amina + "/record-past-contract",
                "{\"kind\":\"CAPE\",\"startsOn\":\"2021-01-01\",\"endsOn\":\"2022-02-28\"}");
        assertThat(said(claire))
                .contains("il reste 5 pas", "1 parcours inscrit.", "1 anomalie ouverte.")
                .contains("CAPE de plus de douze mois Luthière Amina CAPE du 01/01/2021 au 28/02/2022");
        done(
                "/api/v1/flags/acknowledge",
                "{\"flags\":[\"flag.%s.CAPE_OF_TWELVE_MONTHS.CAPE.2021-01-01.2022-02-28.2021-12-31\"],\"reason\":\"KNOWN_AND_PAST\"}"
                        .formatted(amina));
        assertThat(said(claire)).contains("il reste 4 pas", "Aucune anomalie ouverte.");
        done("/api/v1/assemblies", "{\"kind\":\"ORDINARY\",\"heldOn\":\"2099-06-24\",\"decidedOn\":\"2024-01-08\"}");
        assertThat(said(claire)).contains("il reste 3 pas", "Le 24/06/2099");
        done("/api/v1/backups", "{}");
        assertThat(said(claire)).contains("il reste 3 pas", "aucun essai de restauration réussi");
        tryARestore();
        assertThat(said(claire))
                .contains("il reste 2 pas", "Relances qui partiraient aujourd'hui : 0.", "Les courriels sont coupés.");
        claire.done(claire.open(house.upToDate("/mails")).form("/switch-on"), Map.of());
        assertThat(said(claire)).contains("Tout est fait.", "Restauration essayée le", "Les courriels sont activés.");
    }

    /** As the night does, each month. */
    private void tryARestore() {
        var ours = house.bean(House.class);
        var today = LocalDate.now(house.bean(Clock.class));
        house.bean(Commands.class)
                .send(
                        new RecordTrial(ours.id(), today, today, 1, TrialOutcome.GOOD),
                        OnTheMachine.request(ours, "cli", "trial"));
    }

    @Test
    void itIsForThoseWhoSetTheHouseUp() throws IOException {
        var advisor = SignedInBrowser.as(house, "denis", Role.ADVISOR, new Scope.OfTerritory(new Label("Tours")));
        assertThat(advisor.get("/getting-started").status()).isEqualTo(403);
        assertThat(advisor.open("/").text()).contains("Ma journée").doesNotContain("Par où commencer");
        var keeper = SignedInBrowser.as(house, "odile", Role.ACCESS_MANAGER, new Scope.House());
        assertThat(keeper.get("/").location()).as("no file is theirs to follow").isEqualTo("/accounts");
        assertThat(keeper.open("/getting-started").links())
                .contains("/accounts")
                .doesNotContain("/flags", "/backups");
    }

    private String said(Browser browser) {
        return browser.open(house.upToDate("/getting-started")).text().replaceAll("\\s+", " ");
    }

    private void rule(String verb, String fields) {
        done("/api/v1/house-rules/" + verb, "{" + fields + DECIDED);
    }

    private void done(String path, String body) {
        var answer = house.post(manager, path, body);
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
    }
}

package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.ops.RunningHouse;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** « Comptes et accès » once two people manage access: what one proposes, the other confirms. */
class AccountsByTwoTest {
    private static RunningHouse house;
    private static Managing managing;
    private static Browser marthe;
    private static Browser bruno;

    @BeforeAll
    static void aHouseWithTwoManagersOfAccess() {
        house = RunningHouse.fresh();
        managing = Managing.in(house);
        marthe = managing.marthe();
        bruno = managing.cameIn("bruno", "ACCESS_MANAGER");
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void aGuardedRoleAndThePasswordOfItsHolderTakeBoth() {
        managing.invited("chloe");
        var chloe = managing.accountOf("chloe");
        var page = managing.granted(chloe, "ACCOUNTANT", Map.of());
        assertThat(page.text())
                .contains("À confirmer par une seconde personne", "Rôle proposé par marthe", "aucun rôle");

        var refused = marthe.submit(managing.form(chloe, "/confirm-proposal"), Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("ni la personne qui l'a proposé");

        assertThat(bruno.get("/accounts").text()).contains("À confirmer par une seconde personne");
        page = bruno.done(bruno.get(chloe).form("/confirm-proposal"), Map.of());
        assertThat(page.text()).contains("Proposition confirmée", "par bruno", "Rôle accordé : comptable");
        assertThat(page.text()).doesNotContain("À confirmer");

        page = marthe.done(managing.form(chloe, "reset-password"), Map.of());
        assertThat(page.text()).contains("Nouveau mot de passe proposé").doesNotContain("/first-link/");
        page = bruno.submit(bruno.get(chloe).form("/confirm-proposal"), Map.of());
        assertThat(page.status()).isEqualTo(201);
        assertThat(page.text()).contains("à la demande de marthe");
        Doors.cameIn(house, Doors.linkIn(page), "chloe");
    }

    @Test
    void anyOtherRoleTakesOnePerson() {
        managing.invited("farid");
        assertThat(managing.granted(managing.accountOf("farid"), "ADMIN_TEAM", Map.of())
                        .text())
                .contains("Rôle accordé : équipe administrative");
    }

    @Test
    void aProposalIsDeclined() {
        managing.invited("david");
        var ninetieth = LocalDate.parse(managing.today()).plusDays(89).toString();
        managing.granted(managing.accountOf("david"), "AUDITOR", Map.of("lastDay", ninetieth));
        var page = marthe.done(managing.form(managing.accountOf("david"), "/decline-proposal"), Map.of());
        assertThat(page.text()).contains("Proposition écartée", "aucun rôle");
    }

    @Test
    void whoeverLosesARoleIsSignedOutAtOnce() {
        managing.invited("emile");
        var account = managing.accountOf("emile");
        managing.granted(account, "ADMIN_TEAM", Map.of());
        var page = marthe.submit(managing.form(account, "reset-password"), Map.of());
        var emile = Doors.cameIn(house, Doors.linkIn(page), "emile");
        assertThat(emile.get("/members").status()).isEqualTo(200);
        managing.revoked(account, "ADMIN_TEAM");
        assertThat(emile.get("/members").location()).startsWith("/sign-in");
    }

    @Test
    void noTokenManagesAccess() {
        var token = house.token(Role.ACCESS_MANAGER, new Scope.House(), TokenRight.READ_AND_WRITE);
        assertThat(house.get(token, "/api/v1/accounts").statusCode()).isEqualTo(403);
        assertThat(house.post(token, "/api/v1/accounts", "{}").statusCode()).isEqualTo(403);
    }
}

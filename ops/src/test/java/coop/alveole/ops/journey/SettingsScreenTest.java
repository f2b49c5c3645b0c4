package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.Label;
import coop.alveole.ops.RunningHouse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** « Réglages » leads to all that is set, and to nothing that the reader may not open. */
class SettingsScreenTest {
    @Test
    void everyLinkOpensForWhoeverSeesIt() throws IOException {
        var house = RunningHouse.shared();
        var claire = SignedInBrowser.as(house, "claire-" + UUID.randomUUID(), Role.CO_MANAGER, new Scope.House());
        var page = claire.open(house.upToDate("/settings"));
        assertThat(page.text())
                .contains("Réglages", "Valeur par défaut", "La nôtre", "Décidée par", "Depuis")
                .contains(
                        "envoi coupé",
                        "Sauvegardes",
                        "Territoires et lieux",
                        "La langue est celle de votre navigateur");
        var led = page.links();
        assertThat(led).contains("/house-rules", "/mails", "/backups", "/checklist", "/system");
        for (var link :
                List.of("/house-rules", "/mails", "/anchors", "/backups", "/checklist", "/system", "/my-sessions"))
            assertThat(claire.open(link).status()).as(link).isEqualTo(200);
        assertThat(led).doesNotContain("/accounts");
    }

    @Test
    void anAdvisorIsLedToWhatTheyMayRead() throws IOException {
        var house = RunningHouse.shared();
        var denis = SignedInBrowser.as(
                house, "denis-" + UUID.randomUUID(), Role.ADVISOR, new Scope.OfTerritory(new Label("Blois")));
        var page = denis.open(house.upToDate("/settings"));
        assertThat(page.links()).contains("/house-rules").doesNotContain("/mails", "/backups", "/accounts", "/system");
    }
}

package coop.alveole.ops.screens;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the keyboard adds where scripts run. */
class KeyboardTest extends OpenHouse {
    @Test
    void theKeysLeadWhereTheyAreSaidTo() {
        try (var visitor = Visitor.at(house, Look.DESK).signedIn(CLAIRE)) {
            var page = visitor.page();
            page.keyboard().press("?");
            assertThat(page.locator("#keys").isVisible()).isTrue();
            page.keyboard().press("Escape");
            page.keyboard().press("g");
            page.keyboard().press("m");
            page.waitForURL("**/members");
            page.keyboard().press("n");
            page.waitForURL("**/people/new");
            page.keyboard().press("g");
            page.keyboard().press("e");
            page.waitForURL("**/deadlines");
        }
    }

    @Test
    void whatIsFoundShowsAsOneTypes() {
        house.member(admin, "Trouvère", "Odile", "Tours");
        try (var visitor = Visitor.at(house, Look.DESK).signedIn(CLAIRE)) {
            var page = visitor.page();
            page.keyboard().press("/");
            page.keyboard().type("trouv");
            page.waitForSelector("#found a:has-text('Trouvère')");
            assertThat(page.innerText("#found")).contains("Personnes", "Trouvère Odile", "Tours");
            assertThat(visitor.complaints()).isEmpty();
        }
    }
}

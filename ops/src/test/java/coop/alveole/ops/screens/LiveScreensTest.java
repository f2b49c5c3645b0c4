package coop.alveole.ops.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Two people, two browsers: what one records the other sees, unless they are writing. */
class LiveScreensTest extends OpenHouse {
    @Test
    void aPageShowsWhatAColleagueHasJustRecordedOnIt() {
        var member = house.member(admin, "Vivante", "Page", "Tours");
        var elsewhere = house.member(admin, "Autre", "Page", "Tours");
        try (var visitor = Visitor.at(house, Look.DESK).signedIn(CLAIRE)) {
            var refreshed = new AtomicInteger();
            visitor.page().onRequest(request -> {
                if (request.headers().containsKey("alveole-refresh")) refreshed.incrementAndGet();
            });
            visitor.open(house.upToDate("/members/" + member));
            visitor.page().evaluate("() => { window.stillThere = true; }");
            move(elsewhere, "Orléans");
            move(member, "Blois");
            visitor.page().waitForSelector("ol.history:has-text('Blois')");
            assertThat(visitor.page().evaluate("() => window.stillThere")).isEqualTo(true);
            assertThat(refreshed).as("another person's page is another page").hasValue(1);
            assertThat(visitor.page().textContent("#refreshed")).isEqualTo("Page mise à jour");
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void aListShowsWhoHasJustCome() {
        try (var visitor = Visitor.at(house, Look.PHONE).signedIn(CLAIRE)) {
            visitor.open(house.upToDate("/members"));
            house.member(admin, "Arrivante", "Zoé", "Tours");
            visitor.page().waitForSelector("main table:has-text('Arrivante')");
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void whatSomebodyIsWritingIsNeverTaken() {
        var member = house.member(admin, "Ecrivante", "Page", "Tours");
        try (var visitor = Visitor.at(house, Look.DESK).signedIn(CLAIRE)) {
            var page = visitor.page();
            visitor.open(house.upToDate("/members/" + member));
            page.click("details:has(#do-move-territory) > summary");
            page.fill("#do-move-territory [name=territory]", "Vendôme");
            page.fill("#do-move-territory [name=movedOn]", "2026-02-02");
            move(member, "Blois");
            page.waitForSelector("#changed:not([hidden])");
            assertThat(page.inputValue("#do-move-territory [name=territory]")).isEqualTo("Vendôme");
            page.click("#do-move-territory button");
            page.waitForSelector("[role=alert]");
            assertThat(page.innerText("main")).as("what the colleague recorded").contains("Blois");
            assertThat(page.inputValue("#do-move-territory [name=territory]"))
                    .as("what was typed")
                    .isEqualTo("Vendôme");
        }
    }

    private static void move(String member, String territory) {
        var answer = house.post(
                admin,
                "/api/v1/memberships/" + member + "/move-territory",
                "{\"territory\":\"%s\",\"movedOn\":\"2026-01-05\"}".formatted(territory));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}

package coop.alveole.ops.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From signing in to a signed CESA by pointing at things: at a desk, on a phone, and where no script runs. */
class MouseJourneyTest extends OpenHouse {
    @ParameterizedTest
    @EnumSource
    void aCesaIsSigned(Look look) {
        var name = "Souris" + look.name().replace("_", "").toLowerCase(Locale.ROOT);
        house.readyToSign(admin, name, "Jules", "Tours");
        try (var visitor = Visitor.at(house, look).signedIn(CLAIRE)) {
            var page = visitor.page();
            page.fill("#search", name);
            page.press("#search", "Enter");
            page.click("main a[href^='/members/']");
            page.click("details:has(#do-sign-cesa) > summary");
            page.fill("#do-sign-cesa [name=signedOn]", "2026-09-09");
            page.click("#do-sign-cesa button");
            page.waitForURL("**after=*");
            assertThat(page.innerText("main h1")).contains(name, "CESA");
            assertThat(page.innerText("ol.history")).contains("09/09/2026");
            assertThat(visitor.complaints()).isEmpty();
        }
    }
}

package coop.alveole.ops.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From signing in to a signed CESA, without a mouse, at a desk and on a phone. */
class KeyboardJourneyTest extends OpenHouse {
    private static final int TABS_MAX = 200;

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE"})
    void aCesaIsSignedByKeyboardAlone(Look look) {
        house.readyToSign(admin, "Clavier" + look.name().toLowerCase(java.util.Locale.ROOT), "Aline", "Tours");
        try (var visitor = Visitor.at(house, look)) {
            var page = visitor.page();
            visitor.open("/sign-in");
            tabTo(page, "name");
            page.keyboard().type(CLAIRE);
            tabTo(page, "password");
            page.keyboard().type(Visitor.PASSWORD);
            page.keyboard().press("Enter");
            page.waitForURL("**/");

            page.keyboard().press("/");
            page.keyboard().type("clavier" + look.name());
            page.keyboard().press("Enter");
            page.waitForURL("**/search?*");
            tabTo(page, "Clavier" + look.name().toLowerCase(java.util.Locale.ROOT) + " Aline");
            page.keyboard().press("Enter");
            page.waitForURL("**/members/*");

            tabTo(page, "Signer un CESA");
            page.keyboard().press("Enter");
            tabTo(page, "signedOn");
            // The same day whether the browser asks for the day or for the month first.
            page.keyboard().type("09092026");
            page.keyboard().press("Control+Enter");
            page.waitForURL("**after=*");
            page.waitForLoadState(LoadState.LOAD);
            assertThat(page.innerText("main")).contains("CESA signé le 09/09/2026");
            assertThat(visitor.complaints()).isEmpty();
        }
    }

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
            page.waitForSelector("#found a[href^='/members/']");
            assertThat(page.innerText("#found")).contains("Personnes", "Trouvère Odile", "Tours");
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    /** Forward only, as a person does, until what has the focus bears that name, label or text. */
    private static void tabTo(Page page, String sought) {
        for (int tab = 0; tab < TABS_MAX; tab++) {
            page.keyboard().press("Tab");
            var focused = (String)
                    page.evaluate(
                            "() => { const it = document.activeElement; return it.getAttribute('name') ?? it.innerText.trim(); }");
            if (focused.equals(sought)) return;
        }
        throw new AssertionError("the keyboard does not reach " + sought + " on " + page.url());
    }
}

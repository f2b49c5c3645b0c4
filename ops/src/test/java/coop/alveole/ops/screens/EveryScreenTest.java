package coop.alveole.ops.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each screen at a desk, on a phone, and at night in English: no violation, no complaint, nothing cut, and a picture. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryScreenTest {
    private static final Path PICTURES = Path.of(System.getProperty("alveole.pictures"));

    private final Map<String, Visitor> visitors = new HashMap<>();
    private List<Shown> screens = List.of();

    @BeforeAll
    void screensOfTheHouse() {
        screens = Shown.all(visitor(Showroom.ADMIN, Look.DESK));
    }

    @AfterAll
    void leave() {
        visitors.values().forEach(Visitor::close);
    }

    List<Shown> screens() {
        return screens;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("screens")
    void atADesk(Shown screen) {
        isFitFor(screen, Look.DESK);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("screens")
    void onAPhone(Shown screen) {
        isFitFor(screen, Look.PHONE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("screens")
    void atNightInEnglish(Shown screen) {
        isFitFor(screen, Look.NIGHT_IN_ENGLISH);
    }

    private void isFitFor(Shown screen, Look look) {
        var visitor = visitor(screen.who(), look);
        visitor.open(screen.path());
        var page = visitor.page();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(look.name().toLowerCase(java.util.Locale.ROOT))
                        .resolve(screen.name() + ".png"))
                .setFullPage(true));
        assertThat(visitor.complaints()).isEmpty();
        assertThat(page.content()).as("every word is there").doesNotContain("??");
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("nothing stands beside the screen")
                .isEqualTo(0);
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(EveryScreenTest::said)
                .isEmpty();
    }

    private static String said(Rule violation) {
        return violation.getId() + " at "
                + violation.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    private Visitor visitor(String who, Look look) {
        return visitors.computeIfAbsent(
                who + look, _ -> Visitor.at(Showroom.house(), look).signedIn(who));
    }
}

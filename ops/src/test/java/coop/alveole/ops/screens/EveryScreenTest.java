package coop.alveole.ops.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Each screen at a desk and on a phone, ten of them at night in English: valid, no violation, no complaint, nothing cut, and a picture. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryScreenTest {
    private static final Path PICTURES = Path.of(System.getProperty("alveole.pictures"));

    private static final Set<String> AT_NIGHT = Set.of(
            "apercu-du-style",
            "connexion",
            "ma-journee",
            "annuaire",
            "fiche",
            "contrats",
            "echeances",
            "echeancier-du-societariat",
            "regles",
            "importer");

    /** A picture shows the hand, not the length of a list. */
    private static final int HEIGHT_MAX = 2_400;

    /** A link that serves once, files just dropped, and what an end or a correction would move: their own tests open them. */
    private static final Set<String> OF_A_MOMENT = Set.of(
            "/first-link/{secret}",
            "/sign-in-link/{secret}",
            "/import/{files}",
            "/consequences",
            "/members/{id}/association/correct",
            "/members/{id}/contracts/correct");

    private final Map<String, Visitor> visitors = new HashMap<>();
    private List<Shown> screens = List.of();

    @BeforeAll
    void screensOfTheHouse() {
        screens = Shown.all(visitor(Showroom.ADMIN, Look.DESK), visitor(Showroom.ACCESS_MANAGER, Look.DESK));
    }

    @AfterAll
    void leave() {
        visitors.values().forEach(Visitor::close);
    }

    List<Shown> screens() {
        return screens;
    }

    /** Every part of the style is among them. */
    List<Shown> someScreens() {
        return screens.stream()
                .filter(screen -> AT_NIGHT.contains(screen.name()))
                .toList();
    }

    /** What a person opens, that is no file to keep and no page of a moment, has its picture. */
    @Test
    void noScreenIsForgotten() {
        var patterns = Showroom.house()
                .program()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(handler -> handler.getValue().getMethod().getReturnType() == ModelAndView.class)
                .map(handler -> handler.getKey())
                .filter(mapping -> mapping.getMethodsCondition().getMethods().equals(Set.of(RequestMethod.GET)))
                .flatMap(mapping -> Objects.requireNonNull(mapping.getPathPatternsCondition()).getPatterns().stream())
                .filter(pattern -> !OF_A_MOMENT.contains(pattern.getPatternString()))
                .toList();
        assertThat(patterns)
                .allMatch(pattern -> screens.stream()
                        .anyMatch(screen -> pattern.matches(
                                PathContainer.parsePath(screen.path().replaceFirst("\\?.*", "")))));
    }

    @Test
    void aViolationIsSeen() {
        try (var visitor = Visitor.at(Showroom.house(), Look.DESK)) {
            visitor.open("/sign-in");
            visitor.page().evaluate("document.querySelector('label').remove()");
            assertThat(Axe.violations(visitor.page()))
                    .anySatisfy(said -> assertThat(said.toString()).startsWith("label at <input"));
        }
    }

    @Test
    void whatIsNoHtmlIsSeen() {
        assertThat(Validity.errors("<!DOCTYPE html><html lang=fr><title>x</title><body><p><div></div></p>"))
                .containsExactly("1: No “p” element in scope but a “p” end tag seen.");
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
    @MethodSource("someScreens")
    void atNightInEnglish(Shown screen) {
        isFitFor(screen, Look.NIGHT_IN_ENGLISH);
    }

    private void isFitFor(Shown screen, Look look) {
        var visitor = visitor(screen.who(), look);
        var answer = visitor.open(screen.path());
        var page = visitor.page();
        page.screenshot(new Page.ScreenshotOptions()
                .setClip(0, 0, page.viewportSize().width, Math.min(height(page), HEIGHT_MAX))
                .setPath(PICTURES.resolve(look.name().toLowerCase(Locale.ROOT)).resolve(screen.name() + ".png"))
                .setFullPage(true));
        assertThat(Validity.errors(answer.text())).as("valid HTML").isEmpty();
        assertThat(visitor.complaints()).isEmpty();
        assertThat(page.content()).as("every word is there").doesNotContain("??");
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("nothing stands beside the screen")
                .isEqualTo(0);
        assertThat(Axe.violations(page)).isEmpty();
    }

    private static int height(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
    }

    private Visitor visitor(String who, Look look) {
        return visitors.computeIfAbsent(
                who + look,
                _ -> who.isEmpty()
                        ? Visitor.at(Showroom.house(), look)
                        : Visitor.at(Showroom.house(), look).signedIn(who));
    }
}

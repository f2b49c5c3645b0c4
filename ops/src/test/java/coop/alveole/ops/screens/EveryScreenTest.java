package coop.alveole.ops.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import coop.alveole.ops.Approved;
import coop.alveole.ops.Turn;
import java.nio.file.Path;
import java.util.EnumSet;
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

/** Each screen at a desk or on a phone, in everything both, eleven of them at night in English: valid, no violation, no complaint, nothing cut, and a picture. */
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
            "factures-par-etape",
            "echeancier-du-societariat",
            "regles",
            "importer");

    /** A picture shows the hand, not the length of a list. */
    private static final int HEIGHT_MAX = 2_400;

    private final Map<String, Visitor> visitors = new HashMap<>();
    private final Map<Shown, Set<Look>> fit = new HashMap<>();
    private List<Shown> screens = List.of();

    @BeforeAll
    void screensOfTheHouse() {
        screens = Shown.all(visitor(Showroom.ADMIN, Look.DESK), visitor(Showroom.ACCESS_MANAGER, Look.DESK));
    }

    @AfterAll
    void saidInTheDocuments() {
        visitors.values().forEach(Visitor::close);
        if (Turn.isEverything()) Approved.generated(Approved.DOCS.resolve("screens.md"), page());
    }

    private String page() {
        var page = new StringBuilder("""
                # Les écrans

                Écrit par `EveryScreenTest`, qui ouvre chaque écran de la démonstration ; ne se corrige pas à la main. « 0 » : aucune faute de
                HTML (validateur du W3C), aucune relevée par axe (WCAG 2.2 A et AA, cibles de 24 px, bonnes pratiques), aucune erreur dans la
                console, aucune demande à une autre machine, rien qui dépasse de l'écran.

                | écran | adresse | bureau, 1440 px | téléphone, 360 px | nuit, en anglais |
                | --- | --- | --- | --- | --- |
                """);
        for (var screen : screens) {
            page.append(
                    "| [%s](screens/desk/%s.png) | `%s` |".formatted(screen.name(), screen.name(), screen.address()));
            for (var look : List.of(Look.DESK, Look.PHONE, Look.NIGHT_IN_ENGLISH))
                page.append(fit.getOrDefault(screen, Set.of()).contains(look) ? " 0 |" : " |");
            page.append('\n');
        }
        return page.toString();
    }

    List<Shown> atADesk() {
        return inTurn(Look.DESK);
    }

    List<Shown> onAPhone() {
        return inTurn(Look.PHONE);
    }

    private List<Shown> inTurn(Look look) {
        return screens.stream()
                .filter(screen -> Turn.isOf(screens.indexOf(screen), look == Look.DESK ? 0 : 1, 2))
                .toList();
    }

    /** Every part of the style is among them. */
    List<Shown> someScreens() {
        return screens.stream()
                .filter(screen -> AT_NIGHT.contains(screen.name()))
                .toList();
    }

    /** What a person opens, that is no file to keep, has its picture. */
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
    void aPhoneRepeatsTheTitleOfAColumnWithoutItsExplanation() {
        var visitor = visitor(Showroom.ADMIN, Look.PHONE);
        visitor.open("/deadlines");
        assertThat(visitor.page().locator("td[data-label]").first().getAttribute("data-label"))
                .isEqualTo("Qui");
        assertThat(visitor.page().locator("td[data-label*='?']").count()).isZero();
    }

    @Test
    void whatIsNoHtmlIsSeen() {
        assertThat(Validity.errors("<!DOCTYPE html><html lang=fr><title>x</title><body><p><div></div></p>"))
                .containsExactly("1: No “p” element in scope but a “p” end tag seen.");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("atADesk")
    void isFitForADesk(Shown screen) {
        isFitFor(screen, Look.DESK);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("onAPhone")
    void isFitForAPhone(Shown screen) {
        isFitFor(screen, Look.PHONE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("someScreens")
    void atNightInEnglish(Shown screen) {
        isFitFor(screen, Look.NIGHT_IN_ENGLISH);
    }

    private void isFitFor(Shown screen, Look look) {
        var visitor = visitor(screen.who(), look);
        var answer = screen.opening().by(visitor);
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
        fit.computeIfAbsent(screen, _ -> EnumSet.noneOf(Look.class)).add(look);
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

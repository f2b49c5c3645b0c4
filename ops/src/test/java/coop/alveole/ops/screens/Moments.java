package coop.alveole.ops.screens;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.access.Links;
import coop.alveole.ops.house.NewAccounts;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Screens of a moment: a link that serves once, what was just typed or dropped. Each is come to as whoever works there does. */
final class Moments {
    private static final String PEOPLE = """
            Identifiant Autonomie;Nom;Prénom;Date info coll;Antenne de rattachement;Métier rêvé
            1;Lumen;Ida;01/02/2026;Tours;reliure
            2;Orme;Lou;08/02/2026;Blois;maraîchage
            """;

    private static final String STEPS = """
            Identifiant;Etape de parcours;Date d'effet;Date d'échéance
            1;Contrat CAPE;01/04/2026;31/03/2027
            """;

    private Moments() {}

    /** Of an associate, and of somebody under a CESA who had a CAPE. */
    static Stream<Shown> all(RunningHouse house, String associate, String underCesa) {
        return Stream.concat(ofALink(house), ofAForm(today(house), associate, underCesa));
    }

    /** What a link that is over opens is what one that never was opens. */
    private static Stream<Shown> ofALink(RunningHouse house) {
        var first = firstLink(house);
        return Stream.of(
                new Shown("premiere-connexion", "", "/first-link/{secret}", visitor -> visitor.open(first)),
                new Shown(
                        "lien-de-connexion-perime",
                        "",
                        "/sign-in-link/{secret}",
                        visitor -> visitor.open("/sign-in-link/" + "a".repeat(43))));
    }

    private static Stream<Shown> ofAForm(LocalDate today, String associate, String underCesa) {
        return Stream.of(
                of("importer-des-fichiers", "/import/{files}", Moments::dropped),
                of(
                        "corriger-un-contrat",
                        "/members/{id}/contracts/correct",
                        visitor -> sent(visitor, underCesa + "/contracts", "/contracts/correct", Moments::endedBefore)),
                of(
                        "corriger-une-admission",
                        "/members/{id}/association/correct",
                        visitor -> sent(visitor, associate, "/association/correct", Moments::votedBefore)),
                of(
                        "ce-qui-s-ensuit",
                        "/consequences",
                        visitor -> sent(visitor, underCesa, "/end-cesa", form -> ends(form, today.plusDays(20)))));
    }

    /** Of the role of that account, and of a token of the house. */
    static Stream<Shown> ofAccess(String account) {
        return Stream.of(
                new Shown(
                        "retrait-d-un-role",
                        Showroom.ACCESS_MANAGER,
                        "/accounts/{id}/revoke-role",
                        visitor -> sent(visitor, account, "/revoke-role", _ -> {})),
                new Shown(
                        "retrait-d-un-jeton",
                        Showroom.ACCESS_MANAGER,
                        "/accounts/{id}/revoke-token",
                        visitor -> sent(visitor, "/accounts", "/revoke-token", _ -> {})));
    }

    private static Shown of(String name, String path, Shown.Opening opening) {
        return new Shown(name, Showroom.ADMIN, path, opening);
    }

    private static Response dropped(Visitor visitor) {
        var files = new FilePayload[] {csv("personnes.csv", PEOPLE), csv("parcours.csv", STEPS)};
        return sent(
                visitor,
                "/import",
                "/imports",
                form -> form.locator("[type=file]").setInputFiles(files));
    }

    private static void endedBefore(Locator form) {
        var last = form.locator("[name=correctedEndsOn]");
        last.fill(LocalDate.parse(last.inputValue()).minusMonths(2).toString());
    }

    /** By the annual assembly of that year, of which the demonstration has one each June. */
    private static void votedBefore(Locator form) {
        var day = form.locator("[name=correctedAdmittedOn]");
        var annual = MonthDay.of(6, 24).atYear(LocalDate.parse(day.inputValue()).getYear());
        form.locator("[name=assemblyId]")
                .selectOption(new SelectOption().setLabel("ordinaire, " + Scene.french(annual)));
        day.fill(annual.toString());
    }

    private static void ends(Locator form, LocalDate lastDay) {
        form.locator("[name=lastDay]").fill(lastDay.toString());
    }

    private static FilePayload csv(String name, String text) {
        return new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    /** The page that answers the first form of that page that goes there. */
    private static Response sent(Visitor visitor, String page, String action, Consumer<Locator> filled) {
        visitor.open(page);
        var form = visitor.page().locator("form[action$='" + action + "']").first();
        // Folded until whoever works there opens it.
        form.evaluate("form => form.closest('details')?.setAttribute('open', '')");
        filled.accept(form);
        var answer = visitor.page()
                .waitForResponse(
                        response -> response.request().isNavigationRequest() && response.ok(),
                        () -> form.locator("button").click());
        visitor.page().waitForLoadState();
        return answer;
    }

    private static String firstLink(RunningHouse house) {
        var invited = house.bean(NewAccounts.class).ofPerson(Role.ADMIN_TEAM, new Scope.House());
        house.bean(Links.class).propose(invited, "noemie");
        return Showroom.firstLink(house, invited);
    }

    static LocalDate today(RunningHouse house) {
        return LocalDate.now(house.bean(Clock.class));
    }
}

package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.house.FirstLink;
import coop.alveole.ops.house.NewAccounts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The way in and out through the pages: links, sessions, names of the house, and what is said where nothing can be shown. */
class DoorScreensTest {
    private static final String PASSWORD = "quatre mots bien choisis";
    private static final String NOBODY = "/members/membership-00000000-0000-4000-8000-00000000dead";

    private static RunningHouse house;
    private static Browser browser;

    @BeforeAll
    static void somebodyIsSignedIn() throws IOException {
        house = RunningHouse.shared();
        browser = signedIn("odette");
    }

    @Test
    void theStateOfTheSystemIsShown() {
        var system = browser.get("/system");
        assertThat(system.status()).isEqualTo(200);
        assertThat(system.text()).contains("État du système", "Parcours", "à jour", "verify --anchor");
        assertThat(system.text()).containsPattern("\\d+:[0-9a-f]{16}");
        assertThat(system.text()).as("every display has a name").doesNotContain("??", "model.");
    }

    @ParameterizedTest
    @CsvSource({
        NOBODY + ",404,Introuvable",
        "/members/nonsense,404,Introuvable",
        "/people/nonsense,404,Introuvable",
        "/problems/nothing,404,Introuvable",
        "/nowhere,404,Introuvable",
        "/members?asOf=2023-02-29,400,Demande illisible",
        "/members?knownAt=1,400,Pas de liste",
        "/system?after=x,400,Demande illisible"
    })
    void whatCannotBeShownIsSaidOnAPage(String path, int status, String title) {
        var page = browser.get(path);
        assertThat(page.status()).isEqualTo(status);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.text()).contains(title);
        assertThat(page.links()).contains("/");
    }

    @Test
    void aProgramIsAnsweredAProblemWhereAPersonIsShownAPage() {
        var answer = browser.get(NOBODY, "Accept", "application/json");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void onceSignedOutTheWayBackIsClosed() throws IOException {
        var leaving = signedIn("quitterie");
        var page = leaving.get("/members");
        assertThat(page.header("Cache-Control")).contains("no-store");
        var left = leaving.submit(page.form("/sign-out"), Map.of());
        assertThat(left.status()).isEqualTo(303);
        assertThat(left.location()).isEqualTo("/sign-in");
        var back = leaving.get("/members?q=a");
        assertThat(back.status()).isEqualTo(303);
        assertThat(back.location()).isEqualTo("/sign-in?next=%2Fmembers%3Fq%3Da");
        assertThat(leaving.open("/system").text()).contains("Se connecter");
        assertThat(leaving.submit(page.form("/sign-out"), Map.of()).status()).isEqualTo(303);
        assertThat(leaving.post("/api/v1/people", "lastName=A&firstName=B").location())
                .isEqualTo("/sign-in");
    }

    @Test
    void aFormThatIsNotOfThisSessionIsRefused() throws IOException {
        var form = browser.get("/people/new").form("/people");
        var others = signedIn("autrui").get("/people/new").form("/people").value("_csrf");
        var typed = new HashMap<>(Map.of("lastName", "Intruse", "firstName", "Eva"));
        for (var token : new String[] {"", others}) {
            typed.put("_csrf", token);
            assertThat(browser.submit(form, typed).status()).isEqualTo(403);
        }
        typed.remove("_csrf");
        for (var site : new String[] {"cross-site", "same-site", "none"})
            assertThat(browser.submit(form, typed, "Sec-Fetch-Site", site).status())
                    .isEqualTo(403);
        var csrf = form.fields().remove("_csrf");
        assertThat(browser.submit(form, typed).text()).contains("Demande venue d'ailleurs");
        assertThat(browser.post("/api/v1/people?_csrf=" + csrf, Browser.encoded(typed))
                        .status())
                .isEqualTo(403);
        assertThat(browser.get("/members?q=intruse").text()).doesNotContain("Intruse Eva");
    }

    @ParameterizedTest
    @ValueSource(strings = {"elsewhere.example", "localhost.elsewhere.example", "127.0.0.1.elsewhere.example:80"})
    void underAnotherNameNothingIsAnswered(String host) throws IOException {
        var answer = underTheName(host);
        assertThat(answer).startsWith("HTTP/1.1 421").contains("Nom d'hôte inconnu");
        assertThat(underTheName("localhost")).startsWith("HTTP/1.1 200");
    }

    private static String underTheName(String host) throws IOException {
        var ours = house.uri("/");
        try (var socket = new Socket(ours.getHost(), ours.getPort())) {
            socket.setSoTimeout(20_000);
            var request =
                    "GET /sign-in HTTP/1.1\r\nAccept: text/html\r\nConnection: close\r\nHost: " + host + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aFormOfElevenMegabytesIsTooLargeWhateverLengthIsSaid() {
        var form = browser.get("/people/new").form("/people");
        var heavy = (Browser.encoded(form.fields()) + "&firstName=" + "a".repeat(11_000_000))
                .getBytes(StandardCharsets.US_ASCII);
        assertThat(browser.post(form.action(), BodyPublishers.ofByteArray(heavy))
                        .status())
                .isEqualTo(413);
        assertThat(browser.post(form.action(), BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(heavy)))
                        .status())
                .isEqualTo(413);
    }

    @Test
    void aFirstLinkIsUsedOnce() throws IOException {
        var somebody = new Browser(house);
        var link = firstLink();
        var choice = somebody.get(link).form(link);
        var short12 = somebody.submit(choice, Map.of("name", "Prudence", "password", "court", "again", "court"));
        assertThat(short12.status()).isEqualTo(422);
        assertThat(short12.text()).contains("12 caractères");
        assertThat(short12.form(link).value("name")).isEqualTo("Prudence");
        var taken = Map.of("name", "odette", "password", PASSWORD, "again", PASSWORD);
        assertThat(somebody.submit(choice, taken).text()).contains("Ce nom est déjà pris");
        var chosen = Map.of("name", "Prudence", "password", PASSWORD, "again", PASSWORD);
        assertThat(somebody.submit(choice, chosen).location()).isEqualTo("/sign-in");
        assertThat(somebody.get(link).status()).isEqualTo(410);
        assertThat(somebody.submit(choice, chosen).status()).isEqualTo(410);
        var wrong = somebody.submit(
                somebody.get("/sign-in").form("/sign-in"), Map.of("name", "Prudence", "password", "autre chose ici"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("Nom ou mot de passe inconnu");
        assertThat(wrong.form("/sign-in").value("password")).isEmpty();
    }

    private static Browser signedIn(String name) throws IOException {
        var somebody = new Browser(house);
        var link = firstLink();
        var chosen = Map.of("name", name, "password", PASSWORD, "again", PASSWORD);
        assertThat(somebody.submit(somebody.get(link).form(link), chosen).location())
                .isEqualTo("/sign-in");
        var asked = somebody.get("/members");
        assertThat(asked.status()).isEqualTo(303);
        var door = somebody.get(asked.location()).form("/sign-in");
        var in = somebody.submit(door, Map.of("name", name, "password", PASSWORD));
        assertThat(in.status()).isEqualTo(303);
        assertThat(in.location()).isEqualTo("/members");
        return somebody;
    }

    /** Where nobody looks on, the link is left beside the key of the house. */
    private static String firstLink() throws IOException {
        var account = house.bean(NewAccounts.class).ofPerson(Role.ADMIN_TEAM, new Scope.House());
        house.bean(FirstLink.class).issue(account, "");
        return Files.readString(house.keyFile().resolveSibling("first-link")).strip();
    }
}

package coop.alveole.ops.access;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.house.Founding;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** The pages before signing in, in the language the browser asks for; French when it asks for none of ours. */
class EnglishEntryTest {
    private final RunningHouse house = RunningHouse.shared();

    @Test
    void theSignInPageSpeaksEnglishToWhoReadsEnglish() {
        assertThat(read("/sign-in", "en-GB,en;q=0.8").body())
                .contains("lang=\"en\"", "Sign in", "Forgotten password")
                .doesNotContain("Se connecter");
        assertThat(read("/sign-in", "fr").body()).contains("lang=\"fr\"", "Se connecter");
        assertThat(read("/sign-in", "de").body()).contains("Se connecter");
    }

    @Test
    void aRefusedSignInIsSaidInEnglish() {
        var answer = posted("/sign-in", "name=nobody-here&password=not+the+right+one");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Unknown name or password.");
    }

    @Test
    void aFirstLinkIsReadAndRefusedInEnglish() {
        var link = "/first-link/"
                + house.bean(Links.class).make(house.bean(Founding.class).firstAccount());
        assertThat(read(link, "en").body()).contains("Choose a password", "The same again");
        assertThat(posted(link, "name=odile&password=short&again=short").body())
                .contains("A password has at least 12 characters (200 at most).");
        assertThat(posted(link, "name=x&password=short&again=short").body()).contains("A name has 3 to 80 characters");
        assertThat(posted(link, "name=odile&password=several+good+words&again=several+other+words")
                        .body())
                .contains("The two passwords differ.");
        assertThat(read("/first-link/unknown", "en").body()).contains("This link is no longer valid");
    }

    @Test
    void theForgottenPasswordPageSpeaksEnglish() {
        assertThat(read("/forgotten-password", "en").body())
                .contains("Ask somebody who manages access", "ops/alveole access link")
                .doesNotContain("Demandez");
    }

    private HttpResponse<String> read(String path, String language) {
        return house.send(HttpRequest.newBuilder(house.uri(path))
                .header("Accept", "text/html")
                .header("Accept-Language", language));
    }

    private HttpResponse<String> posted(String path, String form) {
        return house.send(HttpRequest.newBuilder(house.uri(path))
                .header("Accept", "text/html")
                .header("Accept-Language", "en")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }
}

package coop.alveole.ops.access;

import static coop.alveole.ops.access.Doorstep.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Signing in and out, and what a session is worth before, after and elsewhere. */
class SigningInTest extends SignedInAtTheDoor {
    @Test
    void aPageAsksToSignInAndComesBack() throws Exception {
        var answer = door.answer(get("/members?territory=tours"));
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getRedirectedUrl()).isEqualTo("/sign-in?next=%2Fmembers%3Fterritory%3Dtours");
        assertThat(door.answer(signingIn("amina", PASSWORD).param("next", "/members?territory=tours"))
                        .getRedirectedUrl())
                .isEqualTo("/members?territory=tours");
    }

    @Test
    void afterSigningInNobodyIsLedElsewhere() throws Exception {
        for (var elsewhere : List.of("//evil.example", "https://evil.example", "/\\evil.example", "/\t/evil.example"))
            assertThat(door.answer(signingIn("amina", PASSWORD).param("next", elsewhere))
                            .getRedirectedUrl())
                    .isEqualTo("/");
    }

    @Test
    void aFormWithoutTheWordOfItsSessionIsRefused() throws Exception {
        var other = door.csrfOf(door.signedIn());
        assertThat(door.problem(form("/api/v1/admit").cookie(session))).isEqualTo("403 cross-site");
        assertThat(door.problem(form("/api/v1/admit").cookie(session).param("_csrf", other)))
                .isEqualTo("403 cross-site");
        assertThat(door.problem(form("/api/v1/admit?_csrf=" + csrf).cookie(session)))
                .isEqualTo("403 cross-site");
    }

    @Test
    void signingInFromAnotherSiteIsRefused() throws Exception {
        var answer = door.answer(post("/sign-in")
                .param("name", "amina")
                .param("password", PASSWORD)
                .header("Sec-Fetch-Site", "cross-site"));
        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getHeader("Set-Cookie")).isNull();
    }

    @Test
    void anExpiredSessionSignsInAgain() throws Exception {
        door.clock().move(Duration.ofMinutes(60));
        assertThat(door.problem(get("/api/v1/members").cookie(session))).isEqualTo("401 sign-in-first");
    }

    @Test
    void aSessionPlantedBeforeSigningInIsWorthNothing() throws Exception {
        var planted = new Cookie("__Host-alveole", Secrets.random());
        var given = sessionOf(door.answer(signingIn("amina", PASSWORD).cookie(planted)));
        assertThat(given.getValue()).isNotEqualTo(planted.getValue());
        assertThat(door.problem(get("/api/v1/members").cookie(planted))).isEqualTo("401 sign-in-first");
    }

    @Test
    void signingInAgainEndsTheEarlierSession() throws Exception {
        door.answer(signingIn("amina", PASSWORD).cookie(session));
        assertThat(door.problem(get("/api/v1/members").cookie(session))).isEqualTo("401 sign-in-first");
    }

    @Test
    void theCookieAfterSigningOutIsWorthNothing() throws Exception {
        var elsewhere = door.signedIn();
        var answer = door.answer(form("/sign-out").cookie(session).param("_csrf", csrf));
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Clear-Site-Data")).isEqualTo("\"cache\", \"cookies\", \"storage\"");
        assertThat(door.problem(get("/api/v1/members").cookie(session))).isEqualTo("401 sign-in-first");
        assertThat(door.answer(get("/api/v1/members").cookie(elsewhere)).getStatus())
                .isEqualTo(200);
    }

    @Test
    void signingOutEverywhereEndsEachSession() throws Exception {
        var elsewhere = door.signedIn();
        door.answer(form("/sign-out-everywhere").cookie(session).param("_csrf", csrf));
        assertThat(door.problem(get("/api/v1/members").cookie(elsewhere))).isEqualTo("401 sign-in-first");
    }

    @Test
    void nobodyIsSignedOutByAnotherSite() throws Exception {
        door.answer(form("/sign-out").cookie(session));
        assertThat(door.answer(get("/api/v1/members").cookie(session)).getStatus())
                .isEqualTo(200);
    }

    @Test
    void theCookieIsForThisHouseAndForNoScript() throws Exception {
        assertThat(door.answer(signingIn("amina", PASSWORD)).getHeader("Set-Cookie"))
                .startsWith("__Host-alveole=")
                .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void aWrongPasswordSaysNoMoreThanAnUnknownNameAndMakesWait() throws Exception {
        var wrong = door.answer(signingIn("amina", "pas le bon mot"));
        var unknown = door.answer(signingIn("personne", "pas le bon mot"));
        assertThat(wrong.getStatus()).isEqualTo(422).isEqualTo(unknown.getStatus());
        assertThat(wrong.getContentAsString().replace("amina", "personne")).isEqualTo(unknown.getContentAsString());
        var tooSoon = door.answer(signingIn("amina", PASSWORD));
        assertThat(tooSoon.getStatus()).isEqualTo(429);
        assertThat(tooSoon.getHeader("Retry-After")).isEqualTo("1");
        door.clock().move(Duration.ofSeconds(1));
        assertThat(door.answer(signingIn("amina", PASSWORD)).getStatus()).isEqualTo(303);
    }

    @Test
    void aFirstLinkShowsItsFormThenSetsThePasswordOnce() throws Exception {
        var link = "/first-link/" + door.bean(Links.class).make(AMINA);
        assertThat(door.answer(get(link)).getContentAsString()).contains("action=\"" + link + "\"", "for=\"again\"");
        assertThat(door.answer(choosing(link, "amina", "court", "court")).getStatus())
                .isEqualTo(422);
        assertThat(door.answer(choosing(link, "amina", "un nouveau mot", "un autre mot"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(door.answer(choosing(link, "amina", "un nouveau mot", "un nouveau mot"))
                        .getRedirectedUrl())
                .isEqualTo("/sign-in");
        assertThat(door.answer(choosing(link, "amina", "encore un autre", "encore un autre"))
                        .getStatus())
                .isEqualTo(410);
        assertThat(door.answer(get(link)).getStatus()).isEqualTo(410);
        assertThat(door.problem(get("/api/v1/members").cookie(session))).isEqualTo("401 sign-in-first");
    }
}

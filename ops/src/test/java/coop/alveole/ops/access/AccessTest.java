package coop.alveole.ops.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.AccountEvent.RoleGranted;
import coop.alveole.domain.access.AccountEvent.RoleRevoked;
import coop.alveole.domain.access.AccountEvent.TokenIssued;
import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.DateRange;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.TokenId;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Each way round the door, tried: the chains, the gate and the pages over a record in memory. */
class AccessTest {
    private static final AccountId AMINA = new AccountId("account-0192f0c1-2345-7abc-8def-0123456789ab");
    private static final TokenId SCRIPT = new TokenId("token-0192f0c1-2345-7abc-8def-0123456789ad");
    private static final String PASSWORD = "quatre mots bien choisis";
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    @TempDir
    Path data;

    private final MovableClock clock = new MovableClock();
    private final AtomicLong sequence = new AtomicLong();
    private final EventStore events = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private GenericWebApplicationContext context;
    private MockMvc house;
    private Cookie session;
    private String csrf;

    @BeforeEach
    void aminaIsOfTheAdministrativeTeam() throws Exception {
        context = started(Endpoints.class);
        house = MockMvcBuilders.webAppContextSetup(context)
                .addFilters(new HostCheck(List.of("localhost", "127.0.0.1", "[::1]")))
                .addFilters(context.getBean("springSecurityFilterChain", jakarta.servlet.Filter.class))
                .build();
        happened(new RoleGranted(AMINA, Role.ADMIN_TEAM, new Scope.House(), DateRange.startingOn(FIRST_DAY)));
        context.getBean(Links.class).use(context.getBean(Links.class).make(AMINA), "amina", PASSWORD);
        session = signedIn();
        csrf = csrfOf(session);
    }

    @AfterEach
    void stop() throws Exception {
        context.getBean(AccessStore.class).close();
        context.close();
    }

    @Test
    void whoIsSignedInMayDoWhatTheirRoleSays() throws Exception {
        assertThat(answer(get("/members").cookie(session)).getContentAsString())
                .isEqualTo("account-" + AMINA.value().substring(8));
        assertThat(answer(form("/api/v1/admit").cookie(session).param("_csrf", csrf))
                        .getStatus())
                .isEqualTo(200);
        assertThat(answer(ours(post("/api/v1/admit")).cookie(session).header("X-CSRF-Token", csrf))
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void aPageAsksToSignInAndComesBack() throws Exception {
        var answer = answer(get("/members?territory=tours"));
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getRedirectedUrl()).isEqualTo("/sign-in?next=%2Fmembers%3Fterritory%3Dtours");
        assertThat(answer(signingIn("amina", PASSWORD).param("next", "/members?territory=tours"))
                        .getRedirectedUrl())
                .isEqualTo("/members?territory=tours");
    }

    @Test
    void afterSigningInNobodyIsLedElsewhere() throws Exception {
        for (var elsewhere : List.of("//evil.example", "https://evil.example", "/\\evil.example", "/\t/evil.example"))
            assertThat(answer(signingIn("amina", PASSWORD).param("next", elsewhere))
                            .getRedirectedUrl())
                    .isEqualTo("/");
    }

    @Test
    void theApiAnswersWithAProblem() throws Exception {
        var answer = answer(get("/api/v1/members"));
        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat(answer.getContentAsString()).contains("\"type\":\"/problems/sign-in-first\"");
    }

    @Test
    void aRoleWithoutTheRightIsRefused() throws Exception {
        assertThat(problem(get("/api/v1/grants").cookie(session))).isEqualTo("403 forbidden");
    }

    @Test
    void aRevocationHoldsAtTheNextRequest() throws Exception {
        var before = token(TokenRight.READ);
        happened(new RoleRevoked(AMINA, Role.ADMIN_TEAM, clock.today()));
        assertThat(problem(get("/api/v1/members").cookie(session))).isEqualTo("401 sign-in-first");
        assertThat(problem(get("/api/v1/members").cookie(signedIn()))).isEqualTo("403 forbidden");
        assertThat(problem(bearer(get("/api/v1/members"), before))).isEqualTo("401 invalid-token");
    }

    @Test
    void anEndpointThatNamesNoRightStopsTheStart() {
        assertThatThrownBy(() -> started(Forgotten.class)).hasMessageContaining("Forgotten.open");
    }

    @Test
    void aForeignHostIsRefused() throws Exception {
        for (var host :
                List.of("evil.example", "localhost.evil.example", "localhost@evil.example", "localhost:80:80", ""))
            assertThat(problem(get("/api/v1/members").cookie(session).header("Host", host)))
                    .isEqualTo("421 unknown-host");
        assertThat(answer(get("/api/v1/members").cookie(session).header("Host", "[::1]:8080"))
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void aPostFromAnotherSiteIsRefusedEvenWithTheRightWord() throws Exception {
        for (var site : List.of("cross-site", "same-site", "none"))
            assertThat(problem(post("/api/v1/admit")
                            .cookie(session)
                            .header("Sec-Fetch-Site", site)
                            .header("X-CSRF-Token", csrf)))
                    .isEqualTo("403 cross-site");
        assertThat(problem(post("/api/v1/admit")
                        .cookie(session)
                        .header("Origin", "http://evil.example")
                        .header("X-CSRF-Token", csrf)))
                .isEqualTo("403 cross-site");
        assertThat(problem(post("/api/v1/admit").cookie(session).header("X-CSRF-Token", csrf)))
                .isEqualTo("403 cross-site");
    }

    @Test
    void anOlderBrowserIsKnownByItsOrigin() throws Exception {
        assertThat(answer(post("/api/v1/admit")
                                .cookie(session)
                                .header("Origin", "http://localhost")
                                .header("X-CSRF-Token", csrf))
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void aFormWithoutTheWordOfItsSessionIsRefused() throws Exception {
        var other = csrfOf(signedIn());
        assertThat(problem(form("/api/v1/admit").cookie(session))).isEqualTo("403 cross-site");
        assertThat(problem(form("/api/v1/admit").cookie(session).param("_csrf", other)))
                .isEqualTo("403 cross-site");
        assertThat(problem(form("/api/v1/admit?_csrf=" + csrf).cookie(session))).isEqualTo("403 cross-site");
    }

    @Test
    void signingInFromAnotherSiteIsRefused() throws Exception {
        var answer = answer(post("/sign-in")
                .param("name", "amina")
                .param("password", PASSWORD)
                .header("Sec-Fetch-Site", "cross-site"));
        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getHeader("Set-Cookie")).isNull();
    }

    @Test
    void besideATokenTheCookieCountsForNothing() throws Exception {
        assertThat(problem(get("/api/v1/members").cookie(session).header("Authorization", "Bearer nonsense")))
                .isEqualTo("401 invalid-token");
        assertThat(problem(get("/api/v1/members").cookie(session).header("Authorization", "Basic YTpi")))
                .isEqualTo("401 invalid-token");
        assertThat(problem(get("/api/v1/members").cookie(session).header("Authorization", "")))
                .isEqualTo("401 invalid-token");
        assertThat(answer(bearer(get("/api/v1/members"), token(TokenRight.READ)).cookie(session))
                        .getContentAsString())
                .isEqualTo("token/" + SCRIPT.value());
    }

    @Test
    void aTokenOpensNoPage() throws Exception {
        assertThat(problem(bearer(get("/members"), token(TokenRight.READ_AND_WRITE))))
                .isEqualTo("403 token-opens-no-page");
        assertThat(problem(bearer(get("/apiary"), token(TokenRight.READ_AND_WRITE))))
                .isEqualTo("403 token-opens-no-page");
    }

    @Test
    void aTokenForReadingWritesNothing() throws Exception {
        assertThat(problem(bearer(post("/api/v1/admit"), token(TokenRight.READ))))
                .isEqualTo("403 read-only-token");
        assertThat(answer(bearer(post("/api/v1/admit"), token(TokenRight.READ_AND_WRITE)))
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void anExpiredTokenIsUnknown() throws Exception {
        var token = token(TokenRight.READ);
        clock.move(Duration.ofDays(90));
        assertThat(problem(bearer(get("/api/v1/members"), token))).isEqualTo("401 invalid-token");
    }

    @Test
    void anExpiredSessionSignsInAgain() throws Exception {
        clock.move(Duration.ofMinutes(60));
        assertThat(problem(get("/api/v1/members").cookie(session))).isEqualTo("401 sign-in-first");
    }

    @Test
    void aSessionPlantedBeforeSigningInIsWorthNothing() throws Exception {
        var planted = new Cookie("__Host-alveole", Secrets.random());
        var given = sessionOf(answer(signingIn("amina", PASSWORD).cookie(planted)));
        assertThat(given.getValue()).isNotEqualTo(planted.getValue());
        assertThat(problem(get("/api/v1/members").cookie(planted))).isEqualTo("401 sign-in-first");
    }

    @Test
    void signingInAgainEndsTheEarlierSession() throws Exception {
        answer(signingIn("amina", PASSWORD).cookie(session));
        assertThat(problem(get("/api/v1/members").cookie(session))).isEqualTo("401 sign-in-first");
    }

    @Test
    void theCookieAfterSigningOutIsWorthNothing() throws Exception {
        var elsewhere = signedIn();
        var answer = answer(form("/sign-out").cookie(session).param("_csrf", csrf));
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Clear-Site-Data")).isEqualTo("\"cache\", \"cookies\", \"storage\"");
        assertThat(problem(get("/api/v1/members").cookie(session))).isEqualTo("401 sign-in-first");
        assertThat(answer(get("/api/v1/members").cookie(elsewhere)).getStatus()).isEqualTo(200);
    }

    @Test
    void signingOutEverywhereEndsEachSession() throws Exception {
        var elsewhere = signedIn();
        answer(form("/sign-out-everywhere").cookie(session).param("_csrf", csrf));
        assertThat(problem(get("/api/v1/members").cookie(elsewhere))).isEqualTo("401 sign-in-first");
    }

    @Test
    void nobodyIsSignedOutByAnotherSite() throws Exception {
        answer(form("/sign-out").cookie(session));
        assertThat(answer(get("/api/v1/members").cookie(session)).getStatus()).isEqualTo(200);
    }

    @Test
    void theCookieIsForThisHouseAndForNoScript() throws Exception {
        assertThat(answer(signingIn("amina", PASSWORD)).getHeader("Set-Cookie"))
                .startsWith("__Host-alveole=")
                .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void aWrongPasswordSaysNoMoreThanAnUnknownNameAndMakesWait() throws Exception {
        var wrong = answer(signingIn("amina", "pas le bon mot"));
        var unknown = answer(signingIn("personne", "pas le bon mot"));
        assertThat(wrong.getStatus()).isEqualTo(422).isEqualTo(unknown.getStatus());
        assertThat(wrong.getContentAsString().replace("amina", "personne")).isEqualTo(unknown.getContentAsString());
        var tooSoon = answer(signingIn("amina", PASSWORD));
        assertThat(tooSoon.getStatus()).isEqualTo(429);
        assertThat(tooSoon.getHeader("Retry-After")).isEqualTo("1");
        clock.move(Duration.ofSeconds(1));
        assertThat(answer(signingIn("amina", PASSWORD)).getStatus()).isEqualTo(303);
    }

    @Test
    void aFirstLinkShowsItsFormThenSetsThePasswordOnce() throws Exception {
        var link = "/first-link/" + context.getBean(Links.class).make(AMINA);
        assertThat(answer(get(link)).getContentAsString()).contains("action=\"" + link + "\"", "for=\"again\"");
        assertThat(answer(choosing(link, "amina", "court", "court")).getStatus())
                .isEqualTo(422);
        assertThat(answer(choosing(link, "amina", "un nouveau mot", "un autre mot"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(answer(choosing(link, "amina", "un nouveau mot", "un nouveau mot"))
                        .getRedirectedUrl())
                .isEqualTo("/sign-in");
        assertThat(answer(choosing(link, "amina", "encore un autre", "encore un autre"))
                        .getStatus())
                .isEqualTo(410);
        assertThat(answer(get(link)).getStatus()).isEqualTo(410);
        assertThat(problem(get("/api/v1/members").cookie(session))).isEqualTo("401 sign-in-first");
    }

    @Test
    void everyAnswerForbidsOthersToUseIt() throws Exception {
        for (var request : List.of(
                get("/members").cookie(session),
                get("/sign-in"),
                get("/nowhere"),
                get("/api/v1/members"),
                get("/members").header("Host", "evil.example"))) {
            var answer = answer(request);
            assertThat(answer.getHeader("Content-Security-Policy"))
                    .isEqualTo("default-src 'self'; frame-ancestors 'none'; form-action 'self'; base-uri 'none'");
            assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        }
        assertThat(answer(get("/members").cookie(session)).getHeader("Cache-Control"))
                .isEqualTo("no-store");
    }

    @Test
    void theActuatorSaysNothingButHealth() throws Exception {
        assertThat(answer(get("/actuator/env").cookie(session)).getStatus()).isEqualTo(403);
        assertThat(answer(get("/actuator").cookie(session)).getStatus()).isEqualTo(403);
        assertThat(answer(get("/actuator/health")).getStatus()).isEqualTo(404);
    }

    private GenericWebApplicationContext started(Class<?> endpoints) {
        var starting = new GenericWebApplicationContext(new MockServletContext());
        starting.registerBean(Clock.class, () -> clock);
        starting.registerBean("today", Supplier.class, () -> (Supplier<LocalDate>) clock::today);
        starting.registerBean(EventStore.class, () -> events);
        starting.registerBean(AccessStore.class, () -> new AccessStore(data));
        starting.registerBean(HostCheck.class, () -> new HostCheck(List.of("localhost")));
        new AnnotatedBeanDefinitionReader(starting).register(House.class, endpoints);
        starting.refresh();
        return starting;
    }

    private void happened(Object event) {
        events.publish(new GenericDomainEventMessage<>("Account", AMINA.value(), sequence.getAndIncrement(), event));
    }

    private Cookie signedIn() throws Exception {
        return sessionOf(answer(signingIn("amina", PASSWORD)));
    }

    private static Cookie sessionOf(MockHttpServletResponse answer) {
        var cookie = answer.getCookie("__Host-alveole");
        return new Cookie(
                "__Host-alveole", java.util.Objects.requireNonNull(cookie).getValue());
    }

    private String csrfOf(Cookie ofSession) throws Exception {
        return answer(get("/csrf").cookie(ofSession)).getContentAsString();
    }

    private String token(TokenRight right) {
        var until = clock.today().plusDays(90);
        happened(new TokenIssued(AMINA, SCRIPT, new Label("essai"), right, new DateRange(clock.today(), until)));
        return context.getBean(Tokens.class).issue(SCRIPT, AMINA, right, until);
    }

    private static MockHttpServletRequestBuilder bearer(MockHttpServletRequestBuilder request, String token) {
        return request.header("Authorization", "Bearer " + token);
    }

    private static MockHttpServletRequestBuilder signingIn(String name, String password) {
        return form("/sign-in").param("name", name).param("password", password);
    }

    private static MockHttpServletRequestBuilder choosing(String link, String name, String password, String again) {
        return form(link).param("name", name).param("password", password).param("again", again);
    }

    private static MockHttpServletRequestBuilder form(String path) {
        return ours(post(path)).contentType("application/x-www-form-urlencoded");
    }

    private static MockHttpServletRequestBuilder ours(MockHttpServletRequestBuilder request) {
        return request.header("Sec-Fetch-Site", "same-origin");
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return house.perform(request.with(asked -> {
                    if (asked.getHeader("Host") == null) asked.addHeader("Host", "localhost");
                    return asked;
                }))
                .andReturn()
                .getResponse();
    }

    /** The status and the name of the problem. */
    private String problem(MockHttpServletRequestBuilder request) throws Exception {
        var answer = answer(request);
        return answer.getStatus() + " "
                + answer.getContentAsString().replaceAll("^\\{\"type\":\"/problems/([a-z-]+)\".*", "$1");
    }

    @Configuration
    @EnableWebMvc
    @Import({SecurityWiring.class, AccessWiring.class, SignInPages.class, FirstLinkPages.class})
    static class House {
        @Bean
        MessageSource messageSource() {
            var messages = new ResourceBundleMessageSource();
            messages.setBasename("messages");
            messages.setDefaultEncoding("UTF-8");
            return messages;
        }

        @Bean
        ThymeleafViewResolver views() {
            var templates = new ClassLoaderTemplateResolver();
            templates.setPrefix("templates/");
            templates.setSuffix(".html");
            templates.setCharacterEncoding("UTF-8");
            var engine = new SpringTemplateEngine();
            engine.setTemplateResolver(templates);
            var views = new ThymeleafViewResolver();
            views.setTemplateEngine(engine);
            views.setCharacterEncoding("UTF-8");
            return views;
        }
    }

    @RestController
    static class Endpoints {
        @Allowed(Access.READ_MEMBERS)
        @GetMapping({"/members", "/api/v1/members"})
        String members(HttpServletRequest request) {
            return Caller.of(request).orElseThrow().actor();
        }

        @Allowed(Access.ADMIT_ASSOCIATE)
        @PostMapping("/api/v1/admit")
        String admit() {
            return "admitted";
        }

        @Allowed(Access.MANAGE_ACCESS)
        @GetMapping("/api/v1/grants")
        String grants() {
            return "grants";
        }

        @Allowed(Access.SIGNED_IN)
        @GetMapping("/csrf")
        String csrf(HttpServletRequest request) {
            return (String) request.getAttribute("csrf");
        }
    }

    @RestController
    static class Forgotten {
        @GetMapping("/open")
        String open() {
            return "anybody";
        }
    }
}

package coop.alveole.ops.access;

import static coop.alveole.ops.access.Doorstep.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.alveole.command.billing.internal.KnownInternalInvoices;
import coop.alveole.command.billing.invoice.KnownInvoices;
import coop.alveole.command.billing.payment.KnownPayments;
import coop.alveole.command.billing.quote.KnownQuotes;
import coop.alveole.command.purchasing.KnownPurchases;
import coop.alveole.command.shared.ActivitiesOnRecord;
import coop.alveole.command.shared.OnRecord;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.AccountEvent.RoleRevoked;
import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.billing.customer.Buyer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Each way round the door, tried: rights, tokens, other hosts and other sites. */
class AccessTest extends SignedInAtTheDoor {
    @Test
    void whoIsSignedInMayDoWhatTheirRoleSays() throws Exception {
        assertThat(door.answer(get("/members").cookie(session)).getContentAsString())
                .isEqualTo("account-" + AMINA.value().substring(8));
        assertThat(door.answer(form("/api/v1/admit").cookie(session).param("_csrf", csrf))
                        .getStatus())
                .isEqualTo(200);
        assertThat(door.answer(ours(post("/api/v1/admit")).cookie(session).header("X-CSRF-Token", csrf))
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void theApiAnswersWithAProblem() throws Exception {
        var answer = door.answer(get("/api/v1/members"));
        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat(answer.getContentAsString()).contains("\"type\":\"/problems/sign-in-first\"");
    }

    @Test
    void aRoleWithoutTheRightIsRefused() throws Exception {
        assertThat(door.problem(get("/api/v1/grants").cookie(session))).isEqualTo("403 forbidden");
    }

    @Test
    void aRevocationHoldsAtTheNextRequest() throws Exception {
        var before = door.token(TokenRight.READ);
        door.happened(new RoleRevoked(AMINA, Role.ADMIN_TEAM, door.clock().today()));
        assertThat(door.problem(get("/api/v1/members").cookie(session))).isEqualTo("401 sign-in-first");
        assertThat(door.problem(get("/api/v1/members").cookie(door.signedIn()))).isEqualTo("403 forbidden");
        assertThat(door.problem(bearer(get("/api/v1/members"), before))).isEqualTo("401 invalid-token");
    }

    @Test
    void anEndpointThatNamesNoRightStopsTheStart() {
        assertThatThrownBy(() -> door.started(Forgotten.class)).hasMessageContaining("Forgotten.open");
    }

    @Test
    void aForeignHostIsRefused() throws Exception {
        for (var host :
                List.of("evil.example", "localhost.evil.example", "localhost@evil.example", "localhost:80:80", ""))
            assertThat(door.problem(get("/api/v1/members").cookie(session).header("Host", host)))
                    .isEqualTo("421 unknown-host");
        assertThat(door.answer(get("/api/v1/members").cookie(session).header("Host", "[::1]:8080"))
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void aPostFromAnotherSiteIsRefusedEvenWithTheRightWord() throws Exception {
        for (var site : List.of("cross-site", "same-site", "none"))
            assertThat(door.problem(post("/api/v1/admit")
                            .cookie(session)
                            .header("Sec-Fetch-Site", site)
                            .header("X-CSRF-Token", csrf)))
                    .isEqualTo("403 cross-site");
        assertThat(door.problem(post("/api/v1/admit")
                        .cookie(session)
                        .header("Origin", "http://evil.example")
                        .header("X-CSRF-Token", csrf)))
                .isEqualTo("403 cross-site");
        assertThat(door.problem(post("/api/v1/admit").cookie(session).header("X-CSRF-Token", csrf)))
                .isEqualTo("403 cross-site");
    }

    @Test
    void anOlderBrowserIsKnownByItsOrigin() throws Exception {
        assertThat(door.answer(post("/api/v1/admit")
                                .cookie(session)
                                .header("Origin", "http://localhost")
                                .header("X-CSRF-Token", csrf))
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void besideATokenTheCookieCountsForNothing() throws Exception {
        assertThat(door.problem(get("/api/v1/members").cookie(session).header("Authorization", "Bearer nonsense")))
                .isEqualTo("401 invalid-token");
        assertThat(door.problem(get("/api/v1/members").cookie(session).header("Authorization", "Basic YTpi")))
                .isEqualTo("401 invalid-token");
        assertThat(door.problem(get("/api/v1/members").cookie(session).header("Authorization", "")))
                .isEqualTo("401 invalid-token");
        assertThat(door.answer(bearer(get("/api/v1/members"), door.token(TokenRight.READ))
                                .cookie(session))
                        .getContentAsString())
                .isEqualTo("token/" + SCRIPT.value());
    }

    @Test
    void aTokenOpensNoPage() throws Exception {
        assertThat(door.problem(bearer(get("/members"), door.token(TokenRight.READ_AND_WRITE))))
                .isEqualTo("403 token-opens-no-page");
        assertThat(door.problem(bearer(get("/apiary"), door.token(TokenRight.READ_AND_WRITE))))
                .isEqualTo("403 token-opens-no-page");
    }

    @Test
    void aTokenForReadingWritesNothing() throws Exception {
        assertThat(door.problem(bearer(post("/api/v1/admit"), door.token(TokenRight.READ))))
                .isEqualTo("403 read-only-token");
        assertThat(door.answer(bearer(post("/api/v1/admit"), door.token(TokenRight.READ_AND_WRITE)))
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void anExpiredTokenIsUnknown() throws Exception {
        var token = door.token(TokenRight.READ);
        door.clock().move(Duration.ofDays(90));
        assertThat(door.problem(bearer(get("/api/v1/members"), token))).isEqualTo("401 invalid-token");
    }

    @Test
    void everyAnswerForbidsOthersToUseIt() throws Exception {
        for (var request : List.of(
                get("/members").cookie(session),
                get("/sign-in"),
                get("/nowhere"),
                get("/api/v1/members"),
                get("/members").header("Host", "evil.example"))) {
            var answer = door.answer(request);
            assertThat(answer.getHeader("Content-Security-Policy"))
                    .isEqualTo("default-src 'self'; frame-ancestors 'none'; form-action 'self'; base-uri 'none'");
            assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        }
        assertThat(door.answer(get("/members").cookie(session)).getHeader("Cache-Control"))
                .isEqualTo("no-store");
    }

    @Test
    void theActuatorSaysNothingButHealth() throws Exception {
        assertThat(door.answer(get("/actuator/env").cookie(session)).getStatus())
                .isEqualTo(403);
        assertThat(door.answer(get("/actuator").cookie(session)).getStatus()).isEqualTo(403);
        assertThat(door.answer(get("/actuator/health")).getStatus()).isEqualTo(404);
    }

    /* Here, where the program under test does not look for its own. */
    @Configuration
    @EnableWebMvc
    @Import({
        SecurityWiring.class,
        AccessWiring.class,
        SignInPages.class,
        FirstLinkPages.class,
        ActivitiesOnRecord.class,
        KnownInvoices.class,
        KnownQuotes.class,
        KnownPayments.class,
        KnownPurchases.class,
        KnownInternalInvoices.class
    })
    static class House {
        /** Nobody buys anything at the door. */
        @Bean
        OnRecord<Optional<Buyer>> buyers(EventStore events) {
            return new OnRecord<>(events, Optional.empty(), (known, _) -> known);
        }

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

package coop.alveole.ops.access;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.alveole.domain.access.AccountEvent.RoleGranted;
import coop.alveole.domain.access.AccountEvent.TokenIssued;
import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.DateRange;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.TokenId;
import jakarta.servlet.http.Cookie;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.GenericWebApplicationContext;

/** The chains, the gate and the pages over a record in memory, with Amina of the administrative team signed in. */
final class Doorstep implements AutoCloseable {
    static final AccountId AMINA = new AccountId("account-0192f0c1-2345-7abc-8def-0123456789ab");
    static final String PASSWORD = "quatre mots bien choisis";
    static final TokenId SCRIPT = new TokenId("token-0192f0c1-2345-7abc-8def-0123456789ad");
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    private final Path data;
    private final MovableClock clock = new MovableClock();
    private final AtomicLong sequence = new AtomicLong();
    private final EventStore events = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final GenericWebApplicationContext context;
    private final MockMvc house;

    Doorstep(Path data) {
        this.data = data;
        context = started(AccessTest.Endpoints.class);
        house = MockMvcBuilders.webAppContextSetup(context)
                .addFilters(new HostCheck(List.of("localhost", "127.0.0.1", "[::1]")))
                .addFilters(context.getBean("springSecurityFilterChain", jakarta.servlet.Filter.class))
                .build();
        happened(new RoleGranted(AMINA, Role.ADMIN_TEAM, new Scope.House(), DateRange.startingOn(FIRST_DAY)));
        context.getBean(Links.class).use(context.getBean(Links.class).make(AMINA), "amina", PASSWORD);
    }

    MovableClock clock() {
        return clock;
    }

    <B> B bean(Class<B> type) {
        return context.getBean(type);
    }

    @Override
    public void close() throws SQLException {
        context.getBean(AccessStore.class).close();
        context.close();
    }

    GenericWebApplicationContext started(Class<?> endpoints) {
        var starting = new GenericWebApplicationContext(new MockServletContext());
        starting.registerBean(Clock.class, () -> clock);
        starting.registerBean("today", Supplier.class, () -> (Supplier<LocalDate>) clock::today);
        starting.registerBean(EventStore.class, () -> events);
        starting.registerBean(AccessStore.class, () -> new AccessStore(data));
        starting.registerBean(HostCheck.class, () -> new HostCheck(List.of("localhost")));
        new AnnotatedBeanDefinitionReader(starting).register(AccessTest.House.class, endpoints);
        starting.refresh();
        return starting;
    }

    void happened(Object event) {
        events.publish(new GenericDomainEventMessage<>("Account", AMINA.value(), sequence.getAndIncrement(), event));
    }

    Cookie signedIn() throws Exception {
        return sessionOf(answer(signingIn("amina", PASSWORD)));
    }

    static Cookie sessionOf(MockHttpServletResponse answer) {
        var cookie = answer.getCookie("__Host-alveole");
        return new Cookie(
                "__Host-alveole", java.util.Objects.requireNonNull(cookie).getValue());
    }

    String csrfOf(Cookie ofSession) throws Exception {
        return answer(get("/csrf").cookie(ofSession)).getContentAsString();
    }

    String token(TokenRight right) {
        var until = clock.today().plusDays(90);
        happened(new TokenIssued(AMINA, SCRIPT, new Label("essai"), right, new DateRange(clock.today(), until)));
        return context.getBean(Tokens.class).issue(SCRIPT, AMINA, right, until);
    }

    static MockHttpServletRequestBuilder bearer(MockHttpServletRequestBuilder request, String token) {
        return request.header("Authorization", "Bearer " + token);
    }

    static MockHttpServletRequestBuilder signingIn(String name, String password) {
        return form("/sign-in").param("name", name).param("password", password);
    }

    static MockHttpServletRequestBuilder choosing(String link, String name, String password, String again) {
        return form(link).param("name", name).param("password", password).param("again", again);
    }

    static MockHttpServletRequestBuilder form(String path) {
        return ours(post(path)).contentType("application/x-www-form-urlencoded");
    }

    static MockHttpServletRequestBuilder ours(MockHttpServletRequestBuilder request) {
        return request.header("Sec-Fetch-Site", "same-origin");
    }

    MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return house.perform(request.with(asked -> {
                    if (asked.getHeader("Host") == null) asked.addHeader("Host", "localhost");
                    return asked;
                }))
                .andReturn()
                .getResponse();
    }

    /** The status and the name of the problem. */
    String problem(MockHttpServletRequestBuilder request) throws Exception {
        var answer = answer(request);
        return answer.getStatus() + " "
                + answer.getContentAsString().replaceAll("^\\{\"type\":\"/problems/([a-z-]+)\".*", "$1");
    }
}

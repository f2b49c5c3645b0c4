package coop.alveole.ops.access;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.TokenId;
import coop.alveole.query.shared.Shows;
import coop.alveole.query.shared.Shows.Body;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CredentialsTest {
    private static final AccountId AMINA = new AccountId("account-0192f0c1-2345-7abc-8def-0123456789ab");
    private static final AccountId BRUNO = new AccountId("account-0192f0c1-2345-7abc-8def-0123456789ac");
    private static final TokenId SCRIPT = new TokenId("token-0192f0c1-2345-7abc-8def-0123456789ad");
    private static final String PASSWORD = "quatre mots bien choisis";

    @TempDir
    Path data;

    private final MovableClock clock = new MovableClock();
    private AccessStore store;
    private Passwords passwords;
    private Feeds feeds;
    private Sessions sessions;
    private Links links;
    private Tokens tokens;

    @BeforeEach
    void aHouse() {
        store = new AccessStore(data);
        passwords = new Passwords(store);
        feeds = new Feeds(store, NothingTakenBack.by(clock), clock);
        sessions = new Sessions(store, new VisitsKept(store), feeds, NothingTakenBack.by(clock), clock);
        links = new Links(store, passwords, sessions, clock);
        tokens = new Tokens(store, clock::today, clock);
    }

    @AfterEach
    void close() throws SQLException {
        store.close();
    }

    @Nested
    class APassword {
        @Test
        void opensTheAccountItBelongsTo() {
            assertThat(passwords.areSetFor(AMINA)).isFalse();
            passwords.keep(AMINA, "amina", passwords.hash(PASSWORD));
            assertThat(passwords.areSetFor(AMINA)).isTrue();
            assertThat(passwords.check("amina", PASSWORD)).contains(AMINA);
            assertThat(passwords.check(" Amina ", PASSWORD)).contains(AMINA);
            assertThat(passwords.check("amina", PASSWORD + "!")).isEmpty();
            assertThat(passwords.check("bruno", PASSWORD)).isEmpty();
        }

        @Test
        void isTheSameHoweverItsAccentsAreTyped() {
            passwords.keep(AMINA, "amina", passwords.hash("caf\u00e9 au lait du matin"));
            assertThat(passwords.check("amina", "cafe\u0301 au lait du matin")).contains(AMINA);
        }

        @Test
        void isHashedWithTheMemoryWeDecided() {
            assertThat(passwords.hash(PASSWORD)).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        }

        @Test
        void costsAsMuchForANameNobodyBears() {
            passwords.keep(AMINA, "amina", passwords.hash(PASSWORD));
            passwords.check("amina", "faux");
            var known = took(() -> passwords.check("amina", "faux"));
            var unknown = took(() -> passwords.check("personne", "faux"));
            assertThat(unknown).isGreaterThan(known / 4);
        }

        private static long took(Runnable work) {
            var start = System.nanoTime();
            for (var i = 0; i < 3; i++) work.run();
            return System.nanoTime() - start;
        }

        @Test
        void belongsToOneNameOnly() {
            passwords.keep(AMINA, "amina", passwords.hash(PASSWORD));
            assertThat(passwords.keep(BRUNO, "AMINA", passwords.hash(PASSWORD))).isFalse();
            assertThat(passwords.keep(AMINA, "amina.diallo", passwords.hash(PASSWORD)))
                    .isTrue();
            assertThat(passwords.check("amina", PASSWORD)).isEmpty();
        }
    }

    @Nested
    class AWrongPassword {
        private final SignInDelays delays = new SignInDelays(clock);

        @Test
        void makesTheNextTryWaitTwiceAsLongUpToThirtySeconds() {
            var waits = new ArrayList<Long>();
            for (var i = 0; i < 7; i++) {
                delays.failed("amina", "127.0.0.1");
                waits.add(delays.before("amina", "127.0.0.1").toSeconds());
                clock.move(Duration.ofSeconds(30));
            }
            assertThat(waits).containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
        }

        @Test
        void neverKeepsAnybodyOut() {
            for (var i = 0; i < 100; i++) delays.failed("amina", "127.0.0.1");
            assertThat(delays.before("amina", "192.0.2.7")).isZero();
            clock.move(Duration.ofSeconds(30));
            assertThat(delays.before("amina", "127.0.0.1")).isZero();
        }

        @Test
        void isForgottenOnceTheRightOneCame() {
            delays.failed("amina", "127.0.0.1");
            delays.succeeded("amina", "127.0.0.1");
            assertThat(delays.before("amina", "127.0.0.1")).isZero();
        }
    }

    @Nested
    class ALink {
        @Test
        void setsThePasswordOnce() {
            var secret = links.make(AMINA);
            assertThat(links.find(secret)).contains(AMINA);
            assertThat(links.find(secret)).contains(AMINA);
            assertThat(links.use(secret, "amina", PASSWORD)).isEqualTo(Links.Outcome.PASSWORD_SET);
            assertThat(links.find(secret)).isEmpty();
            assertThat(links.use(secret, "amina", "un autre mot de passe")).isEqualTo(Links.Outcome.LINK_OVER);
            assertThat(passwords.check("amina", PASSWORD)).contains(AMINA);
        }

        @Test
        void isWorthNothingAfterThirtyMinutes() {
            var secret = links.make(AMINA);
            clock.move(Duration.ofMinutes(30).minusMillis(1));
            assertThat(links.find(secret)).contains(AMINA);
            clock.move(Duration.ofMillis(1));
            assertThat(links.use(secret, "amina", PASSWORD)).isEqualTo(Links.Outcome.LINK_OVER);
            clock.move(Duration.ofMillis(1));
            assertThat(links.use(secret, "amina", PASSWORD)).isEqualTo(Links.Outcome.LINK_OVER);
        }

        @Test
        void isReplacedByTheNextOne() {
            var first = links.make(AMINA);
            links.make(AMINA);
            assertThat(links.find(first)).isEmpty();
        }

        @Test
        void ofAnInvitationSetsAFirstPasswordAndNeverAnotherOne() {
            var invitation = links.ofInvitation(AMINA).substring("/first-link/".length());
            assertThat(links.find(invitation)).contains(AMINA);
            passwords.keep(AMINA, "amina", passwords.hash(PASSWORD));
            assertThat(links.find(invitation)).isEmpty();
            assertThat(links.use(invitation, "amina", "un autre mot de passe")).isEqualTo(Links.Outcome.LINK_OVER);
            assertThat(passwords.check("amina", PASSWORD)).contains(AMINA);
            assertThat(links.find(links.make(AMINA))).contains(AMINA);
        }

        @Test
        void takesTheProposedNameAwayOnceUsed() {
            links.propose(AMINA, "amina@ruche.example");
            links.use(links.make(AMINA), "amina", PASSWORD);
            assertThat(store.all(row -> row.getString(1), "SELECT name FROM invitations"))
                    .isEmpty();
        }

        @Test
        void staysUsableWhenTheNameIsTaken() {
            passwords.keep(BRUNO, "bruno", passwords.hash(PASSWORD));
            var secret = links.make(AMINA);
            assertThat(links.use(secret, "bruno", PASSWORD)).isEqualTo(Links.Outcome.NAME_TAKEN);
            assertThat(links.use(secret, "amina", PASSWORD)).isEqualTo(Links.Outcome.PASSWORD_SET);
        }

        @Test
        void endsWhatWasOpenUnderTheOldPassword() {
            var session = sessions.start(AMINA);
            feeds.make(AMINA, new Shows.OfBody(Body.GENERAL_ASSEMBLY));
            feeds.make(BRUNO, new Shows.OfBody(Body.GENERAL_ASSEMBLY));
            links.use(links.make(AMINA), "amina", PASSWORD);
            assertThat(sessions.find(session)).isEmpty();
            assertThat(feeds.of(AMINA)).isEmpty();
            assertThat(feeds.of(BRUNO))
                    .extracting(made -> made.feed().shows())
                    .containsExactly(new Shows.OfBody(Body.GENERAL_ASSEMBLY));
        }
    }

    @Nested
    class ASession {
        @Test
        void endsAfterSixtyIdleMinutes() {
            var session = sessions.start(AMINA);
            clock.move(Duration.ofMinutes(59));
            assertThat(sessions.find(session)).isPresent();
            clock.move(Duration.ofMinutes(59));
            assertThat(sessions.find(session)).isPresent();
            clock.move(Duration.ofMinutes(60));
            assertThat(sessions.find(session)).isEmpty();
        }

        @Test
        void endsAfterTwelveHoursHoweverBusy() {
            var session = sessions.start(AMINA);
            for (var i = 0; i < 23; i++) {
                clock.move(Duration.ofMinutes(30));
                assertThat(sessions.find(session)).isPresent();
            }
            clock.move(Duration.ofMinutes(30));
            assertThat(sessions.find(session)).isEmpty();
        }

        @Test
        void endsWithAllOthersOfItsAccountAndNoOther() {
            var here = sessions.start(AMINA);
            var there = sessions.start(AMINA);
            var bruno = sessions.start(BRUNO);
            sessions.endAll(AMINA);
            assertThat(sessions.find(here)).isEmpty();
            assertThat(sessions.find(there)).isEmpty();
            assertThat(sessions.find(bruno)).isPresent();
        }
    }

    @Nested
    class AToken {
        @Test
        void isKnownUntilItsDay() {
            var secret =
                    tokens.issue(SCRIPT, AMINA, TokenRight.READ, clock.today().plusDays(90));
            assertThat(tokens.find(secret)).contains(new Tokens.Token(SCRIPT, AMINA, TokenRight.READ));
            clock.move(Duration.ofDays(89));
            assertThat(tokens.find(secret)).isPresent();
            clock.move(Duration.ofDays(1));
            assertThat(tokens.find(secret)).isEmpty();
            clock.move(Duration.ofDays(1));
            assertThat(tokens.find(secret)).isEmpty();
        }

        @Test
        void withAWrongChecksumIsRefusedWithoutALookUp() throws SQLException {
            var secret =
                    tokens.issue(SCRIPT, AMINA, TokenRight.READ, clock.today().plusDays(90));
            var last = secret.endsWith("A") ? "B" : "A";
            // A look-up would fail, the file being closed.
            store.close();
            assertThat(tokens.find(secret.substring(0, secret.length() - 1) + last))
                    .isEmpty();
            assertThat(tokens.find("alv_pat_")).isEmpty();
        }
    }

    @Test
    void noSecretIsFoundInTheFile() throws IOException {
        var token = tokens.issue(SCRIPT, AMINA, TokenRight.READ, clock.today().plusDays(1));
        var session = sessions.start(AMINA);
        var link = links.make(AMINA);
        passwords.keep(AMINA, "amina", passwords.hash(PASSWORD));
        var bytes = new StringBuilder();
        for (var file : List.of("access.db", "access.db-wal"))
            bytes.append(Files.readString(data.resolve(file), StandardCharsets.ISO_8859_1));
        assertThat(bytes).contains("account-0192f0c1").doesNotContain(token, session, link, PASSWORD);
    }
}

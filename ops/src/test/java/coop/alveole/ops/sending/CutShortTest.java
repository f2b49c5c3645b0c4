package coop.alveole.ops.sending;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.deadline.DeadlineEvent.ReminderMailed;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.DeadlineId;
import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.access.Mailboxes;
import coop.alveole.ops.house.NewAccounts;
import coop.alveole.ops.house.Rounds;
import coop.alveole.ops.sending.Letter.State;
import coop.alveole.ops.store.RecordedFacts;
import coop.alveole.query.shared.Mails;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a letter when the program dies between two steps, when the server is away, when the outbox is lost. */
class CutShortTest {
    private static final String NOW = "UPDATE mails SET next = 0";

    /** The same port after a stop. */
    private final int port = freePort();

    private final GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @TempDir
    Path folder;

    private RunningHouse house;
    private DeadlineId line;

    @BeforeEach
    void aReminderDueInAHouseThatSendsNothingYet() {
        server.start();
        house = RunningHouse.in(
                folder,
                "--alveole.mail.host=127.0.0.1",
                "--alveole.mail.port=" + port,
                "--alveole.mail.encryption=NONE",
                "--alveole.mail.from=ruche@ruche.example");
        var chloe = house.bean(NewAccounts.class).ofPerson(Role.ADMIN_TEAM, new Scope.House());
        Mailboxes.say(house, chloe, "chloe@ruche.example");
        var token = house.adminToken();
        var member = house.readyToSign(token, "Abeille", "Amina", "Tours");
        var endsOn = today().plusDays(60);
        var signed = house.post(
                token,
                "/api/v1/memberships/" + member + "/sign-cape",
                "{\"signedOn\":\"%s\",\"startsOn\":\"%s\",\"endsOn\":\"%s\"}"
                        .formatted(endsOn.minusMonths(11), endsOn.minusMonths(11), endsOn));
        assertThat(signed.statusCode()).as(signed.body()).isEqualTo(200);
        line = DeadlineId.of(new MembershipId(member), DeadlineKind.CAPE_END, endsOn);
        house.bean(Rounds.class).on(today());
    }

    @AfterEach
    void close() {
        house.close();
        server.stop();
    }

    @Test
    void whatLeftLeavesOnceEvenWhenTheOutboxIsLost() throws IOException {
        switchOn();
        awaitLeft();
        house.close();
        for (var name : List.of("work.db", "work.db-wal", "work.db-shm"))
            Files.deleteIfExists(folder.resolve("data").resolve(name));
        house.restart();
        settle();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(mailed()).hasSize(1);
    }

    @Test
    void killedAfterTheServerTookItTheLetterLeavesAgainUnderTheSameIdAndIsRecordedOnce() throws Exception {
        var letter = stopped();
        house.bean(Outbox.class).isSending(letter);
        server.start();
        house.bean(Carrier.class).take(house.bean(Envelopes.class).of(letter).orElseThrow());
        house.restart();
        awaitLeft();
        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(Stream.of(server.getReceivedMessages()).map(CutShortTest::id))
                .containsOnly("<" + letter.id() + "@alveole.invalid>");
        assertThat(mailed()).hasSize(1);
    }

    @Test
    void killedBeforeItWasRecordedItIsRecordedAndDoesNotLeaveAgain() {
        var letter = stopped();
        house.bean(Outbox.class).is(letter, State.ACCEPTED, "");
        server.start();
        house.restart();
        awaitLeft();
        settle();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(mailed()).hasSize(1);
    }

    @Test
    void aServerThatIsAwayIsTriedAgainUntilItIsThere() {
        var letter = stopped();
        assertThat(letter.attempts()).isEqualTo(1);
        assertThat(letter.said()).isEqualTo("UNREACHABLE");
        assertThat(letter.next()).isAfter(house.bean(Clock.class).instant());
        assertThat(house.bean(Mails.class).letters().getFirst().state()).isEqualTo(Mails.State.WAITING);
        server.start();
        house.bean(WorkFile.class).update(NOW);
        house.bean(Postman.class).wake();
        awaitLeft();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void afterTheLastTryItIsGivenUpAndSaidSo() {
        stopped();
        for (int tries = 1; tries <= 7; tries++) {
            house.bean(WorkFile.class).update(NOW);
            house.bean(PostOffice.class).send();
        }
        var line = house.bean(Mails.class).letters().getFirst();
        assertThat(line.state()).isEqualTo(Mails.State.FAILED);
        assertThat(line.attempts()).isEqualTo(8);
    }

    @Test
    void switchedOffWhatHasNotLeftStaysAndIsReadAgain() {
        stopped();
        post("switch-off", "{}");
        Awaitility.await().until(() -> house.bean(Outbox.class).all(10).isEmpty());
        assertThat(house.bean(Mails.class).due(today()).list()).hasSize(1);
        server.start();
        switchOn();
        awaitLeft();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void theFileHoldsNoNameNoAddressAndNoWord() throws IOException {
        switchOn();
        awaitLeft();
        house.close();
        try (var files = Files.list(folder.resolve("data"))) {
            for (var file : files.filter(each -> each.getFileName().toString().startsWith("work.db"))
                    .toList())
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .doesNotContain("Abeille", "Amina", "ruche.example", "Tours", "Bonjour");
        }
        house.restart();
    }

    /** Switched on while the server is away: the letter waits after a first try. */
    private Letter stopped() {
        server.stop();
        switchOn();
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> house.bean(Outbox.class).all(1),
                        all -> !all.isEmpty() && !all.getFirst().said().isEmpty())
                .getFirst();
    }

    private void switchOn() {
        var read = house.bean(Mails.class).due(today()).digest();
        post("switch-on", "{\"read\":\"" + read + "\"}");
    }

    private void post(String verb, String body) {
        var manager = house.token(Role.CO_MANAGER, new Scope.House(), TokenRight.READ_AND_WRITE);
        var answer = house.post(manager, "/api/v1/sending/" + verb, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private void awaitLeft() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> house.bean(Outbox.class).all(10),
                        all -> all.stream().anyMatch(letter -> letter.state() == State.LEFT));
    }

    /** Once more at all that is due. */
    private void settle() {
        house.bean(Reminders.class).fill();
        house.bean(PostOffice.class).send();
    }

    private List<AccountId> mailed() {
        return house.bean(RecordedFacts.class).of(line.value(), Long.MAX_VALUE).stream()
                .map(fact -> fact.event())
                .filter(ReminderMailed.class::isInstance)
                .map(event -> ((ReminderMailed) event).recipient())
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(house.bean(Clock.class));
    }

    private static int freePort() {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}

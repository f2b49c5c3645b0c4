package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.ops.RunningHouse;
import coop.alveole.query.shared.Mails;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** A house beside a mail server that takes everything and keeps it. */
public record HouseWithMail(RunningHouse house, GreenMail server) implements AutoCloseable {
    static final String PASSWORD = "quatre mots bien choisis";

    public static HouseWithMail in(Path folder) {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return new HouseWithMail(start(folder, server), server);
    }

    /** The same house after it was stopped. */
    HouseWithMail again(Path folder) {
        house.close();
        return new HouseWithMail(start(folder, server), server);
    }

    private static RunningHouse start(Path folder, GreenMail server) {
        return RunningHouse.in(
                folder,
                "--alveole.mail.host=127.0.0.1",
                "--alveole.mail.port=" + server.getSmtp().getPort(),
                "--alveole.mail.encryption=NONE",
                "--alveole.mail.from=ruche@ruche.example",
                "--alveole.mail.site=https://ruche.example");
    }

    @Override
    public void close() {
        house.close();
        server.stop();
    }

    void switchOn() {
        var read = house.bean(Mails.class).due(today()).digest();
        var manager = house.token(Role.CO_MANAGER, new Scope.House(), TokenRight.READ_AND_WRITE);
        var answer = house.post(manager, "/api/v1/sending/switch-on", "{\"read\":\"" + read + "\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    LocalDate today() {
        return LocalDate.now(house.bean(Clock.class));
    }

    /** Neither fewer nor more, half a second later. */
    void awaitMails(int count) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> server.getReceivedMessages().length >= count);
        Awaitility.await().pollDelay(Duration.ofMillis(500)).until(() -> true);
        assertThat(server.getReceivedMessages()).hasSize(count);
    }

    /** To whom each went, in order. */
    List<String> recipients() {
        return Stream.of(server.getReceivedMessages())
                .map(message -> {
                    try {
                        return message.getAllRecipients()[0].toString();
                    } catch (MessagingException unreadable) {
                        throw new AssertionError(unreadable);
                    }
                })
                .toList();
    }

    String text(int mail) {
        try {
            return server.getReceivedMessages()[mail].getContent().toString();
        } catch (IOException | MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** The path of the link that a mail brings. */
    String link(int mail) {
        return Pattern.compile("https://ruche\\.example(/\\S+)")
                .matcher(text(mail))
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    static void says(Browser somebody, String address) {
        var form = somebody.open("/my-sessions").form("/my-address");
        assertThat(somebody.submit(form, Map.of("address", address, "password", PASSWORD))
                        .location())
                .isEqualTo("/my-sessions");
    }
}

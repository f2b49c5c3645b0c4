package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.house.NewAccounts;
import coop.alveole.query.shared.Mails;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever lost their password gets a link where they said they read their mails; nobody learns who is known here. */
class ForgottenPasswordTest {
    private static final String PASSWORD = "quatre mots bien choisis";
    private static final String OTHER = "cinq mots encore mieux choisis";
    private static final Pattern LINK = Pattern.compile("https://ruche\\.example(/first-link/\\S+)");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @TempDir
    Path folder;

    private RunningHouse house;

    @BeforeEach
    void aHouseWithAMailServer() throws IOException {
        server.start();
        house = RunningHouse.in(
                folder,
                "--alveole.mail.host=127.0.0.1",
                "--alveole.mail.port=" + server.getSmtp().getPort(),
                "--alveole.mail.encryption=NONE",
                "--alveole.mail.from=ruche@ruche.example",
                "--alveole.mail.site=https://ruche.example");
        says(SignedInBrowser.as(house, "bruno", Role.ADMIN_TEAM, new Scope.House()), "bruno@ruche.example");
        says(SignedInBrowser.as(house, "claire", Role.CO_MANAGER, new Scope.House()), "claire@ruche.example");
        SignedInBrowser.as(house, "denis", Role.ADMIN_TEAM, new Scope.House());
    }

    @AfterEach
    void close() {
        house.close();
        server.stop();
    }

    @Test
    void aLinkIsMailedToWhoGaveAnAddressAndToNobodyElse() throws Exception {
        var stranger = new Browser(house);
        assertThat(stranger.get("/forgotten-password").text())
                .contains("de vive voix")
                .doesNotContain("Recevoir un lien");
        assertThat(stranger.post("/forgotten-password", "name=bruno").text()).doesNotContain("un lien vient de partir");
        switchOn();
        var forms = stranger.get("/forgotten-password").form("/forgotten-password");
        var known = stranger.submit(forms, Map.of("name", "Bruno"));
        assertThat(known.text()).contains("un lien vient de partir");
        for (var name : new String[] {"personne", "denis", "bruno\r\nBcc: x@y.example"})
            assertThat(stranger.submit(forms, Map.of("name", name)).text()).isEqualTo(known.text());
        awaitMails(1);
        var message = server.getReceivedMessages()[0];
        assertThat(message.getAllRecipients()[0]).hasToString("bruno@ruche.example");
        var link = LINK.matcher(message.getContent().toString());
        assertThat(link.find()).isTrue();
        choose(stranger, link.group(1));

        for (int more = 0; more < 5; more++) stranger.submit(forms, Map.of("name", "bruno"));
        awaitMails(3);
        assertThat(house.bean(Mails.class).letters()).hasSize(3);
    }

    @Test
    void whatTwoPeopleGiveAMailboxAloneDoesNotGiveBack() {
        switchOn();
        var stranger = new Browser(house);
        var form = stranger.get("/forgotten-password").form("/forgotten-password");
        stranger.submit(form, Map.of("name", "claire"));
        awaitMails(1);
        for (int managers = 0; managers < 2; managers++)
            house.bean(NewAccounts.class).ofPerson(Role.ACCESS_MANAGER, new Scope.House());
        stranger.submit(form, Map.of("name", "claire"));
        stranger.submit(form, Map.of("name", "bruno"));
        awaitMails(2);
    }

    private static void choose(Browser stranger, String link) {
        var chosen = Map.of("name", "bruno", "password", OTHER, "again", OTHER);
        assertThat(stranger.submit(stranger.get(link).form(link), chosen).location())
                .isEqualTo("/sign-in");
        assertThat(stranger.get(link).status()).isEqualTo(410);
        var again = stranger.get("/sign-in").form("/sign-in");
        assertThat(stranger.submit(again, Map.of("name", "bruno", "password", PASSWORD))
                        .status())
                .isEqualTo(422);
        Awaitility.await().pollDelay(Duration.ofMillis(1100)).until(() -> true);
        assertThat(stranger.submit(again, Map.of("name", "bruno", "password", OTHER))
                        .status())
                .isEqualTo(303);
    }

    private void switchOn() {
        var today = LocalDate.now(house.bean(Clock.class));
        var read = house.bean(Mails.class).due(today).digest();
        var manager = house.token(Role.CO_MANAGER, new Scope.House(), TokenRight.READ_AND_WRITE);
        var answer = house.post(manager, "/api/v1/sending/switch-on", "{\"read\":\"" + read + "\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private void awaitMails(int count) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> server.getReceivedMessages().length >= count);
        Awaitility.await().pollDelay(Duration.ofMillis(500)).until(() -> true);
        assertThat(server.getReceivedMessages()).hasSize(count);
    }

    private static void says(Browser somebody, String address) {
        var form = somebody.open("/my-sessions").form("/my-address");
        assertThat(somebody.submit(form, Map.of("address", address, "password", PASSWORD))
                        .location())
                .isEqualTo("/my-sessions");
    }
}

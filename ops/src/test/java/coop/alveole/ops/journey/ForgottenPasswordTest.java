package coop.alveole.ops.journey;

import static coop.alveole.ops.journey.HouseWithMail.PASSWORD;
import static coop.alveole.ops.journey.HouseWithMail.says;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.house.NewAccounts;
import coop.alveole.query.shared.Mails;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever lost their password gets a link where they said they read their mails; nobody learns who is known here. */
class ForgottenPasswordTest {
    private static final String OTHER = "cinq mots encore mieux choisis";

    @TempDir
    Path folder;

    private HouseWithMail mails;
    private RunningHouse house;

    @BeforeEach
    void aHouseWithAMailServer() throws IOException {
        mails = HouseWithMail.in(folder);
        house = mails.house();
        says(SignedInBrowser.as(house, "bruno", Role.ADMIN_TEAM, new Scope.House()), "bruno@ruche.example");
        says(SignedInBrowser.as(house, "claire", Role.CO_MANAGER, new Scope.House()), "claire@ruche.example");
        SignedInBrowser.as(house, "denis", Role.ADMIN_TEAM, new Scope.House());
    }

    @AfterEach
    void close() {
        mails.close();
    }

    @Test
    void aLinkIsMailedToWhoGaveAnAddressAndToNobodyElse() {
        var stranger = new Browser(house);
        assertThat(stranger.get("/forgotten-password").text())
                .contains("de vive voix")
                .doesNotContain("Recevoir un lien");
        assertThat(stranger.post("/forgotten-password", "name=bruno").text()).doesNotContain("un lien vient de partir");
        mails.switchOn();
        var forms = stranger.get("/forgotten-password").form("/forgotten-password");
        var known = stranger.submit(forms, Map.of("name", "Bruno"));
        assertThat(known.text()).contains("un lien vient de partir");
        for (var name : new String[] {"personne", "denis", "bruno\r\nBcc: x@y.example"})
            assertThat(stranger.submit(forms, Map.of("name", name)).text()).isEqualTo(known.text());
        mails.awaitMails(1);
        assertThat(mails.recipients()).containsExactly("bruno@ruche.example");
        choose(stranger, mails.link(0));

        for (int more = 0; more < 5; more++) stranger.submit(forms, Map.of("name", "bruno"));
        mails.awaitMails(3);
        assertThat(house.bean(Mails.class).letters()).hasSize(3);
    }

    @Test
    void whatTwoPeopleGiveAMailboxAloneDoesNotGiveBack() {
        mails.switchOn();
        var stranger = new Browser(house);
        var form = stranger.get("/forgotten-password").form("/forgotten-password");
        stranger.submit(form, Map.of("name", "claire"));
        mails.awaitMails(1);
        for (int managers = 0; managers < 2; managers++)
            house.bean(NewAccounts.class).ofPerson(Role.ACCESS_MANAGER, new Scope.House());
        stranger.submit(form, Map.of("name", "claire"));
        stranger.submit(form, Map.of("name", "bruno"));
        mails.awaitMails(2);
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
}

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

/** Whoever chose so comes in by a link to their own mailbox, by a press of a button, once; nobody learns who did. */
class SignInByMailTest {
    private static final String WAY = "/my-sign-in";

    @TempDir
    Path folder;

    private HouseWithMail mails;
    private RunningHouse house;
    private Browser bruno;
    private Browser stranger;

    @BeforeEach
    void brunoHasAnAddress() throws IOException {
        mails = HouseWithMail.in(folder);
        house = mails.house();
        stranger = new Browser(house);
        bruno = SignedInBrowser.as(house, "bruno", Role.ADMIN_TEAM, new Scope.House());
        says(bruno, "bruno@ruche.example");
    }

    @AfterEach
    void close() {
        mails.close();
    }

    @Test
    void whoChoseTheLinkComesInOnceByAPressOfTheButton() {
        mails.switchOn();
        choose(bruno, "PASSWORD_OR_LINK");
        ask("Bruno");
        mails.awaitMails(1);
        assertThat(mails.recipients()).containsExactly("bruno@ruche.example");
        var link = mails.link(0);
        assertThat(link).startsWith("/sign-in-link/");
        var somebody = new Browser(house);
        for (int looks = 0; looks < 3; looks++)
            assertThat(somebody.get(link).text()).contains("sous le nom « bruno »");
        assertThat(somebody.get("/members").status())
                .as("looking is not coming in")
                .isEqualTo(303);
        var button = somebody.get(link).form(link);
        assertThat(somebody.submit(button, Map.of(), "Sec-Fetch-Site", "cross-site")
                        .status())
                .isEqualTo(403);
        assertThat(somebody.submit(button, Map.of()).location()).isEqualTo("/");
        assertThat(somebody.get("/members").status()).isEqualTo(200);
        assertThat(stranger.get(link).status()).isEqualTo(410);
        assertThat(stranger.submit(button, Map.of()).status()).isEqualTo(410);
        assertThat(stranger.get("/members").status()).isEqualTo(303);
    }

    @Test
    void nobodyLearnsWhoIsKnownOrWhoChoseIt() throws IOException {
        mails.switchOn();
        SignedInBrowser.as(house, "denis", Role.ADMIN_TEAM, new Scope.House());
        choose(bruno, "PASSWORD_OR_LINK");
        var told = ask("bruno").text();
        for (var name : new String[] {"personne", "denis", "bruno\r\nBcc: x@y.example"})
            assertThat(ask(name).text()).isEqualTo(told);
        for (int more = 0; more < 8; more++) ask("bruno");
        mails.awaitMails(6);
        choose(bruno, "PASSWORD");
        assertThat(stranger.get(mails.link(5)).status()).as("given up since").isEqualTo(410);
        assertThat(house.bean(Mails.class).letters()).hasSize(6);
    }

    @Test
    void aLaterLinkAnotherAddressOrANewStartEndsTheOneBefore() {
        mails.switchOn();
        choose(bruno, "PASSWORD_OR_LINK");
        ask("bruno");
        mails.awaitMails(1);
        ask("bruno");
        mails.awaitMails(2);
        assertThat(stranger.get(mails.link(0)).status()).isEqualTo(410);
        assertThat(stranger.get(mails.link(1)).status()).isEqualTo(200);
        says(bruno, "bruno@ailleurs.example");
        assertThat(stranger.get(mails.link(1)).status()).isEqualTo(410);
        ask("bruno");
        mails.awaitMails(3);
        assertThat(stranger.get(mails.link(2)).status()).isEqualTo(200);
        bruno.submit(bruno.open("/my-sessions").form("/sign-out-everywhere"), Map.of());
        assertThat(stranger.get(mails.link(2)).status()).isEqualTo(410);
    }

    @Test
    void whatTwoPeopleGiveIsNotOpenedByAMailboxAlone() throws IOException {
        mails.switchOn();
        var claire = SignedInBrowser.as(house, "claire", Role.CO_MANAGER, new Scope.House());
        says(claire, "claire@ruche.example");
        choose(claire, "PASSWORD_OR_LINK");
        for (int managers = 0; managers < 2; managers++)
            house.bean(NewAccounts.class).ofPerson(Role.ACCESS_MANAGER, new Scope.House());
        assertThat(claire.open("/my-sessions").text()).contains("par une boîte seule");
        choose(bruno, "PASSWORD_OR_LINK");
        ask("claire");
        ask("bruno");
        mails.awaitMails(1);
        assertThat(mails.recipients()).containsExactly("bruno@ruche.example");
    }

    @Test
    void whereNoMailLeavesItIsSaidAndTheChoiceTakesThePassword() {
        assertThat(stranger.get("/sign-in").links()).contains("/sign-in-by-mail");
        assertThat(stranger.get("/sign-in-by-mail").text())
                .contains("Aucun courriel ne part")
                .doesNotContain("Recevoir le lien");
        var form = bruno.open("/my-sessions").form(WAY);
        var wrong = bruno.submit(form, Map.of("way", "PASSWORD_OR_LINK", "password", "autre chose ici"));
        assertThat(wrong.status()).isEqualTo(400);
        mails.switchOn();
        ask("bruno");
        Awaitility.await().pollDelay(Duration.ofMillis(1100)).until(() -> true);
        choose(bruno, "PASSWORD_OR_LINK");
        ask("bruno");
        mails.awaitMails(1);
    }

    private Screen ask(String name) {
        return stranger.submit(stranger.get("/sign-in-by-mail").form("/sign-in-by-mail"), Map.of("name", name));
    }

    private static void choose(Browser somebody, String way) {
        var form = somebody.open("/my-sessions").form(WAY);
        assertThat(somebody.submit(form, Map.of("way", way, "password", PASSWORD))
                        .location())
                .isEqualTo("/my-sessions");
    }
}

package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.command.shared.InvitationMails;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.access.AccessStore;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An invitation that was cut short, or that comes too late. */
class InvitationsInTimeTest {
    private static final String PAGE = "/accounts/invite";
    private static final String SEND = "/api/v1/accounts/invite";
    private static final Map<String, String> AMINA = Map.of("lines", "amina@ruche.example", "role", "ADMIN_TEAM");

    @TempDir
    Path folder;

    private HouseWithMail mails;
    private RunningHouse house;
    private Managing managing;

    @BeforeEach
    void martheManagesAccess() {
        mails = HouseWithMail.in(folder);
        house = mails.house();
        managing = Managing.in(house);
    }

    @AfterEach
    void close() {
        mails.close();
    }

    @Test
    void whatWasCutShortBeforeTheAddressWasKeptIsDoneWhenItIsSentAgain() {
        var marthe = managing.marthe();
        var form = marthe.get(PAGE).form(SEND);
        marthe.submit(form, AMINA);
        var store = house.bean(AccessStore.class);
        store.update("DELETE FROM addresses");
        store.update("DELETE FROM invitations");
        mails.switchOn();
        assertThat(marthe.submit(form, AMINA).text()).contains("invitation envoyée");
        mails.awaitMails(1);
        assertThat(marthe.submit(form, AMINA).text()).contains("déjà fait par ce même envoi");
        mails.awaitMails(1);
    }

    @Test
    void noInvitationLeavesForAnAccountThatHasAPassword() {
        var marthe = managing.marthe();
        Doors.cameIn(house, Doors.linkIn(marthe.submit(marthe.get(PAGE).form(SEND), AMINA)), "amina");
        mails.switchOn();
        house.bean(InvitationMails.class).send(invited());
        mails.awaitMails(0);
        assertThat(marthe.open("/mails").text()).contains("ce compte ne s'ouvre plus par une invitation");
    }

    @Test
    void theLinkOfAnInvitationEndsOnceAGuardedRoleIsGiven() {
        mails.switchOn();
        var marthe = managing.marthe();
        marthe.submit(marthe.get(PAGE).form(SEND), AMINA);
        mails.awaitMails(1);
        var link = mails.link(0);
        assertThat(new Browser(house).get(link).status()).isEqualTo(200);
        managing.granted("/accounts/" + invited(), "ACCESS_MANAGER", Map.of());
        assertThat(new Browser(house).get(link).status()).isEqualTo(410);
    }

    private AccountId invited() {
        return house.bean(AccessStore.class)
                .find(row -> new AccountId(row.getString(1)), "SELECT account FROM addresses")
                .orElseThrow();
    }
}

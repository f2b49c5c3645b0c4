package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.command.shared.InvitationMails;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.access.AccessStore;
import coop.alveole.ops.access.SignedIn;
import coop.alveole.ops.house.NewAccounts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Invitations that were cut short, that wait for too long, or that come too late. */
class InvitationsInTimeTest {
    private static final String PAGE = "/accounts/invite";
    private static final String SEND = "/api/v1/accounts/invite";
    /** Came in by a link told to her, while the letter waited. */
    private static final String AMINA = "amina@ruche.example";
    /** Erased while the letter waited. */
    private static final String ODILE = "odile@ruche.example";

    private static HouseWithMail mails;
    private static RunningHouse house;
    private static Managing managing;

    @BeforeAll
    static void twoLettersWaitUntilMailsAreSwitchedOn(@TempDir Path folder) {
        mails = HouseWithMail.in(folder);
        house = mails.house();
        managing = Managing.in(house);
        var invitations = house.bean(InvitationMails.class);
        Doors.cameIn(house, Doors.linkIn(invited(AMINA)), "amina");
        invitations.send(accountAt(AMINA));
        var odile = new MembershipId(house.member(house.adminToken(), "Oubliée", "Odile", "Tours")).personId();
        var account = house.bean(NewAccounts.class).ofPerson(Role.ENTREPRENEUR, new Scope.Own(odile));
        invitations.keep(account, ODILE);
        invitations.send(account);
        house.bean(SignedIn.class).forget(odile);
        mails.switchOn();
    }

    @AfterAll
    static void close() {
        mails.close();
    }

    @Test
    void noLetterLeavesForAnAccountThatHasAPasswordNorForWhomAnErasureForgot() {
        Awaitility.await()
                .untilAsserted(() -> assertThat(managing.marthe().open("/mails").text())
                        .contains("ce compte ne s'ouvre plus par une invitation", "sans adresse"));
        assertThat(mails.recipients()).doesNotContain(AMINA, ODILE);
    }

    @Test
    void whatWasCutShortBeforeTheAddressWasKeptIsDoneWhenItIsSentAgain() {
        var marthe = managing.marthe();
        var form = marthe.get(PAGE).form(SEND);
        var bruno = Map.of("lines", "bruno@ruche.example", "role", "ADMIN_TEAM");
        marthe.submit(form, bruno);
        arrivedOnce("bruno@ruche.example");
        var account = accountAt("bruno@ruche.example").value();
        var store = house.bean(AccessStore.class);
        store.update("DELETE FROM addresses WHERE account = ?", account);
        store.update("DELETE FROM invitations WHERE account = ?", account);
        assertThat(marthe.submit(form, bruno).text()).contains("invitation envoyée");
        assertThat(accountAt("bruno@ruche.example").value()).isEqualTo(account);
        assertThat(marthe.submit(form, bruno).text()).contains("déjà fait par ce même envoi");
        arrivedOnce("bruno@ruche.example");
    }

    @Test
    void theLinkOfAnInvitationEndsOnceAGuardedRoleIsGiven() {
        invited("chloe@ruche.example");
        arrivedOnce("chloe@ruche.example");
        var link = mails.link(mails.recipients().indexOf("chloe@ruche.example"));
        assertThat(new Browser(house).get(link).status()).isEqualTo(200);
        managing.granted("/accounts/" + accountAt("chloe@ruche.example"), "ACCESS_MANAGER", Map.of());
        assertThat(new Browser(house).get(link).status()).isEqualTo(410);
    }

    private static Screen invited(String address) {
        var marthe = managing.marthe();
        return marthe.submit(marthe.get(PAGE).form(SEND), Map.of("lines", address, "role", "ADMIN_TEAM"));
    }

    private static void arrivedOnce(String address) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> Collections.frequency(mails.recipients(), address) == 1);
    }

    private static AccountId accountAt(String address) {
        return house.bean(AccessStore.class)
                .find(
                        row -> new AccountId(row.getString(1)),
                        "SELECT account FROM addresses WHERE address = ?",
                        address)
                .orElseThrow();
    }
}

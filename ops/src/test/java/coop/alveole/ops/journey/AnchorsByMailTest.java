package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.store.RecordedFacts;
import coop.alveole.query.shared.AnchorsOutside;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Position and chain of the record leave to people outside the house, once a week to each, whatever is lost here. */
class AnchorsByMailTest {
    private static final String NAME_ONE = "/api/v1/anchors/keepers";
    private static final Pattern ANCHOR = Pattern.compile("verify --anchor (\\d+):([0-9a-f]{16})\\b");

    @TempDir
    Path folder;

    private HouseWithMail mails;
    private RunningHouse house;
    private Browser claire;

    @BeforeEach
    void claireManages() throws IOException {
        mails = HouseWithMail.in(folder);
        house = mails.house();
        claire = SignedInBrowser.as(house, "claire", Role.CO_MANAGER, new Scope.House());
    }

    @AfterEach
    void close() {
        mails.close();
    }

    @Test
    void theAnchorOfTheWeekLeavesOnceToEachEvenAfterTheOutboxIsLost() throws IOException {
        var empty = claire.open("/anchors");
        assertThat(empty.text()).contains("Les courriels sont coupés", "À personne encore");
        assertThat(named("commissaire aux comptes", "audit@cabinet.example").text())
                .contains("audit@cabinet.example", "par claire");
        mails.awaitMails(0);
        mails.switchOn();
        mails.awaitMails(1);
        named("union régionale", "union@regionale.example");
        mails.awaitMails(2);
        assertThat(mails.recipients()).containsExactly("audit@cabinet.example", "union@regionale.example");
        theLetterSaysWhatTheRecordIs();

        house.close();
        for (var name : List.of("work.db", "work.db-wal", "work.db-shm"))
            Files.deleteIfExists(folder.resolve("data").resolve(name));
        house.restart();
        mails.awaitMails(2);
    }

    private void theLetterSaysWhatTheRecordIs() {
        var said = ANCHOR.matcher(mails.text(0));
        assertThat(said.find()).as(mails.text(0)).isTrue();
        var chain = house.bean(RecordedFacts.class).chainAt(Long.parseLong(said.group(1)));
        assertThat(chain).hasValueSatisfying(whole -> assertThat(whole).startsWith(said.group(2)));
        var anchor = said.group(1) + ":" + said.group(2);
        assertThat(claire.open("/anchors").text()).contains(anchor, "Ancre " + anchor + " partie le");
        assertThat(claire.open("/system").text()).contains("Dernière ancre partie", "2 dépositaires");
        assertThat(claire.open(house.upToDate("/mails")).text()).contains("Ancre de la semaine : " + anchor);
        assertThat(house.bean(AnchorsOutside.class).keepers())
                .extracting(kept -> Objects.requireNonNull(kept.keeper().last()).mailedOn())
                .containsOnly(mails.today());
    }

    @Test
    void whoeverIsDismissedGetsNothingMoreAndTheAddressIsForgotten() {
        named("commissaire aux comptes", "audit@cabinet.example");
        var page = claire.done(claire.open("/anchors").form("/dismiss"), Map.of());
        assertThat(page.text()).contains("ne reçoit plus l'ancre").doesNotContain("audit@cabinet.example");
        assertThat(page.text()).as("who it was").contains("commissaire aux comptes ne reçoit plus l'ancre");
        mails.switchOn();
        mails.awaitMails(0);
        var refused = claire.submit(
                claire.open("/anchors").form(NAME_ONE), Map.of("name", "union", "address", "pas une adresse"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("prenom@exemple.fr");
    }

    @Test
    void whatLeftToSomebodyStillSaysToWhomOnceTheyAreDismissed() {
        named("commissaire aux comptes", "audit@cabinet.example");
        mails.switchOn();
        mails.awaitMails(1);
        var page = claire.done(claire.open("/anchors").form("/dismiss"), Map.of());
        assertThat(page.text()).containsPattern("Ancre \\S+ partie le \\S+ : commissaire aux comptes");
    }

    private Screen named(String name, String address) {
        return claire.done(claire.open("/anchors").form(NAME_ONE), Map.of("name", name, "address", address));
    }
}

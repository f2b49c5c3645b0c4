package coop.alveole.ops.restore;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import coop.alveole.command.shared.InvitationMails;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.evidence.HouseEvent.HouseRestored;
import coop.alveole.domain.evidence.HouseEvent.LossReason;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.ops.CannotStart;
import coop.alveole.ops.audit.Check;
import coop.alveole.ops.backup.BackedUpHouse;
import coop.alveole.ops.backup.FolderTree;
import coop.alveole.ops.house.House;
import coop.alveole.ops.house.NewAccounts;
import coop.alveole.ops.journey.SignedInBrowser;
import coop.alveole.ops.store.RecordedFacts;
import coop.alveole.query.shared.Facts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A house is lost, restored and served again: what was erased stays so, what is lost is told. */
class RestoredHouseTest {
    private static final String ADDRESS = "quelqu.une@exemple.fr";

    @TempDir
    Path place;

    @Test
    void whoeverWasErasedStaysErasedAndTheLossIsAFact() throws Exception {
        try (var served = BackedUpHouse.in(place)) {
            var own = new Scope.Own(new MembershipId(served.member()).personId());
            var account = served.house().bean(NewAccounts.class).ofPerson(Role.ENTREPRENEUR, own);
            served.house().bean(InvitationMails.class).keep(account, ADDRESS);
            var backup = served.backUp();
            assertThat(file(served)).contains(BackedUpHouse.LAST_NAME);
            erase(served);
            served.backUp();
            assertThat(file(served)).contains("effacé").doesNotContain(BackedUpHouse.LAST_NAME);
            served.house().member(served.admin(), "Perdue", "Après", "Tours");
            var lost = served.house().bean(Facts.class).head().position()
                    - backup.manifest().position();
            served.house().close();

            var restored = place.resolve("restored");
            var wish = served.wish(backup, restored);
            assertThatThrownBy(() -> Restore.run(wish, Clock.systemUTC())).isInstanceOf(CannotStart.class);
            Restore.run(BackedUpHouse.accepting(wish), Clock.systemUTC());
            assertThat(filesWith(restored, BackedUpHouse.LAST_NAME)).isEmpty();
            assertThat(keyNamesIn(restored, served))
                    .as("no key that was destroyed")
                    .isEmpty();
            served.replaceBy(restored);
            served.house().restart();

            assertThat(file(served)).contains("effacé").doesNotContain(BackedUpHouse.LAST_NAME);
            assertThat(filesWith(served.house().folder(), BackedUpHouse.LAST_NAME))
                    .isEmpty();
            assertThat(filesWith(served.house().folder(), ADDRESS)).isEmpty();
            theSearchFindsWhatIsThere(served.house().folder());
            var told = told(served);
            assertThat(told)
                    .extracting(HouseRestored::epoch, HouseRestored::position, HouseRestored::reason)
                    .containsExactly(tuple(2, backup.manifest().position(), LossReason.DISK_BROKEN));
            assertThat(told.getFirst().lost()).isEqualTo((int) lost);
            served.house().restart();
            assertThat(told(served)).as("once").hasSize(1);
            served.house().close();
            assertThat(Check.of(served.house().folder(), Optional.empty()).isClean())
                    .isTrue();
            Files.delete(served.house().folder().resolve("read.mv"));
            assertThat(Check.of(served.house().folder(), Optional.empty()).sentences())
                    .contains("affichages : aucun encore, le prochain démarrage les fait");
        }
    }

    /** Somebody of the team does it, as the person asked. */
    private static void erase(BackedUpHouse served) throws IOException {
        var team = SignedInBrowser.as(served.house(), "effaceuse", Role.ADMIN_TEAM, new Scope.House());
        var page = team.get(served.house().upToDate("/members/" + served.member() + "/personal-data"));
        page = team.done(page.form("/request-erasure"), Map.of("requestedOn", "2024-06-01"));
        team.done(page.form("/erase"), Map.of("confirmation", "IRREVERSIBLE"));
    }

    private static String file(BackedUpHouse served) {
        return served.house()
                .get(served.admin(), "/api/v1/memberships/" + served.member())
                .body();
    }

    private static List<HouseRestored> told(BackedUpHouse served) {
        var id = served.house().bean(House.class).id().value();
        return served.house().bean(RecordedFacts.class).of(id, Long.MAX_VALUE).stream()
                .map(recorded -> recorded.event())
                .filter(HouseRestored.class::isInstance)
                .map(HouseRestored.class::cast)
                .toList();
    }

    private static List<String> keyNamesIn(Path data, BackedUpHouse served) throws SQLException {
        var names = new ArrayList<String>();
        var uuid = served.member().substring("membership-".length());
        try (var db = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("keys.db"));
                var row = db.createStatement()
                        .executeQuery("SELECT name FROM keys WHERE name LIKE 'person/" + uuid + "/%'")) {
            while (row.next()) names.add(row.getString(1));
        }
        return names;
    }

    private static void theSearchFindsWhatIsThere(Path folder) throws IOException {
        var planted = folder.resolve("planted");
        var name = BackedUpHouse.LAST_NAME;
        for (var bytes : List.of(
                name.getBytes(UTF_8),
                name.getBytes(UTF_16LE),
                name.getBytes(UTF_16BE),
                Base64.getEncoder().encode(("x" + name).getBytes(UTF_8)))) {
            Files.write(planted, bytes);
            assertThat(filesWith(folder, name)).containsExactly(Path.of("planted"));
        }
        Files.delete(planted);
    }

    private static List<Path> filesWith(Path folder, String name) throws IOException {
        var found = new ArrayList<Path>();
        for (var file : FolderTree.filesIn(folder)) {
            var text = new String(Files.readAllBytes(folder.resolve(file)), ISO_8859_1);
            if (forms(name).anyMatch(text::contains)) found.add(file);
        }
        return found;
    }

    /** As text of each width, and in base64 wherever in a group of three bytes it begins. */
    private static Stream<String> forms(String name) {
        var plain = Stream.of(UTF_8, UTF_16LE, UTF_16BE).map(as -> new String(name.getBytes(as), ISO_8859_1));
        var base64 = Stream.of(0, 1, 2).map(begin -> {
            var shifted = Base64.getEncoder().encodeToString(("x".repeat(begin) + name).getBytes(UTF_8));
            return shifted.substring(begin == 0 ? 0 : 4, shifted.length() - 4);
        });
        return Stream.concat(plain, base64);
    }
}

package coop.alveole.ops.store.proof;

import static coop.alveole.ops.store.TestRecord.AMINA;
import static coop.alveole.ops.store.TestRecord.CATALOGUE;
import static coop.alveole.ops.store.TestRecord.cesa;
import static coop.alveole.ops.store.TestRecord.tamper;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.ops.store.TestRecord;
import coop.alveole.ops.store.file.EventFile;
import coop.alveole.ops.store.proof.Verification.Finding;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifierTest {
    private static final String ROW_4 = " WHERE globalIndex = 4";

    @TempDir
    Path folder;

    private Anchor head;

    @BeforeEach
    void aRecordOfTenFactsAndTheirSeal() {
        TestRecord.fill(folder);
        var sound = verify();
        assertThat(sound.findings()).isEmpty();
        head = new Anchor(sound.position(), sound.chain().hex());
    }

    @Test
    void withoutAnAnchorItSaysWhatItCannotSee() {
        var sound = verify();
        assertThat(sound.count()).isEqualTo(11);
        assertThat(sound.conclusion()).isEqualTo("aucune ancre extérieure : une réécriture complète ne se verrait pas");
    }

    @Test
    void withAnAnchorItAnswersForAllThatPrecedesIt() {
        var short16 = new Anchor(head.position(), head.chain().substring(0, 16));
        assertThat(against(short16).conclusion()).isEqualTo("conforme depuis l'ancre extérieure " + short16);
        assertThat(against(head).isSound()).isTrue();
        assertThat(Anchor.parse(head.toString())).isEqualTo(head);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eventIdentifier = eventIdentifier || '0'",
                "aggregateIdentifier = 'membership-x', sequenceNumber = 0",
                "type = 'people'",
                "timeStamp = '2026-11-25T09:00:00.124Z'",
                "payloadType = 'membership.CapeEnded'",
                "payloadRevision = '2'",
                "payloadRevision = NULL",
                "payload = CAST(replace(CAST(payload AS TEXT), '2026-01-15', '2026-01-16') AS BLOB)",
                "metaData = CAST(replace(CAST(metaData AS TEXT), 'account-a', 'account-b') AS BLOB)",
                "chain = zeroblob(32)"
            })
    void aChangeInAnyColumnIsNamedWhereItIs(String change) throws SQLException {
        tamper(folder, "UPDATE DomainEventEntry SET " + change + ROW_4);
        assertThat(verify().findings()).extracting(Finding::position).contains(4L);
    }

    @Test
    void aRemovedFactIsNamed() throws SQLException {
        tamper(folder, "DELETE FROM DomainEventEntry" + ROW_4);
        assertThat(verify().findings()).contains(new Finding(4, "il manque 1 fait(s) avant la position 5"));
    }

    @Test
    void factsThatChangedPlacesAreNamed() throws SQLException {
        tamper(
                folder,
                "UPDATE DomainEventEntry SET globalIndex = 99 WHERE globalIndex = 3",
                "UPDATE DomainEventEntry SET globalIndex = 3" + ROW_4,
                "UPDATE DomainEventEntry SET globalIndex = 4 WHERE globalIndex = 99");
        assertThat(verify().findings()).extracting(Finding::position).contains(3L, 4L);
    }

    @Test
    void anEndCutOffIsSeen() throws SQLException {
        tamper(folder, "DELETE FROM DomainEventEntry WHERE globalIndex = 11");
        assertThat(verify().findings()).extracting(Finding::position).containsExactly(11L);
        tamper(folder, "UPDATE sqlite_sequence SET seq = 10");
        assertThat(verify().findings()).isEmpty();
        assertThat(against(head).findings()).extracting(Finding::position).containsExactly(11L);
    }

    @Test
    void aRewriteRechainedBehindASealIsSeenByTheSeal() throws SQLException {
        Forger.rewrite(folder, 4, 0);
        assertThat(verify().findings())
                .extracting(Finding::what)
                .containsExactly("le chaînage n'est pas celui que retient le sceau de la position 11");
    }

    @Test
    void aCompleteRewriteIsSeenOnlyFromOutside() throws SQLException {
        tamper(folder, "DELETE FROM DomainEventEntry WHERE globalIndex = 11", "UPDATE sqlite_sequence SET seq = 10");
        var outside = new Anchor(10, verify().chain().shortForm());
        Forger.rewrite(folder, 4, 0);
        assertThat(verify().findings()).isEmpty();
        assertThat(against(outside).findings())
                .containsExactly(new Finding(10, "le chaînage n'est pas celui que retient l'ancre extérieure"));
    }

    @Test
    void anInstantThatGoesBackIsSeenEvenRechained() throws SQLException {
        Forger.rewrite(folder, 4, 60);
        assertThat(verify().findings()).contains(new Finding(4, "l'instant recule"));
    }

    @Test
    void versionsOfOneObjectFollowEachOther() throws SQLException {
        tamper(folder, "UPDATE DomainEventEntry SET sequenceNumber = 7 WHERE globalIndex = 9");
        assertThat(verify().findings()).contains(new Finding(9, "les versions de " + AMINA + " ne se suivent pas"));
    }

    @Test
    void aSchemaThatLostItsTriggersIsSeen() throws SQLException {
        try (var connection = TestRecord.stranger(folder);
                var say = connection.createStatement()) {
            say.execute("DROP TRIGGER factsAreNotDeleted");
        }
        assertThat(verify().findings())
                .containsExactly(new Finding(0, "le schéma ou ses déclencheurs ne sont pas ceux d'Alvéole"));
    }

    @Test
    void anUnreadableOrAbsentFileIsAFinding() throws IOException {
        try (var file = new RandomAccessFile(EventFile.path(folder).toFile(), "rw")) {
            file.setLength(5_000);
        }
        assertThat(verify().findings()).isNotEmpty();
        assertThat(Verifier.of(folder.resolve("nothing.db")).verify().findings())
                .hasSize(1);
    }

    @Test
    void theWitnessCountsToo() {
        var witness = Witness.in(folder, TestRecord.HOUSE);
        witness.write(new coop.alveole.query.shared.Facts.Head(12, "0".repeat(64)), TestRecord.NOW);
        assertThat(Verifier.of(EventFile.path(folder)).against(witness).verify().findings())
                .containsExactly(new Finding(12, "cette position manque, alors que le témoin la connaît"));
    }

    @Test
    void aHouseAtWorkCanBeVerified() {
        try (var record = TestRecord.in(folder)) {
            record.append(cesa(AMINA, 5));
            assertThat(verify().count()).isEqualTo(12);
        }
        assertThat(CATALOGUE.names()).contains("evidence.Sealed"); // the one name that the verifier knows by heart
    }

    private Verification verify() {
        return Verifier.of(EventFile.path(folder)).verify();
    }

    private Verification against(Anchor anchor) {
        return Verifier.of(EventFile.path(folder)).against(anchor).verify();
    }

    @Test
    void anAnchorIsAPositionAndAHash() {
        for (var wrong : List.of("12", "12:abc", "x:" + "0".repeat(16), "12:" + "0".repeat(17)))
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> Anchor.parse(wrong))
                    .isInstanceOf(IllegalArgumentException.class);
    }
}

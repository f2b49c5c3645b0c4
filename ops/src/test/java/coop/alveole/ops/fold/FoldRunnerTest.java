package coop.alveole.ops.fold;

import static coop.alveole.ops.fold.House.dump;
import static coop.alveole.ops.fold.House.dumps;
import static coop.alveole.ops.fold.House.standing;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.membership.CapeEvent.CapeSigned;
import coop.alveole.ops.fold.Headcount.Count;
import coop.alveole.ops.fold.Territories.Steps;
import coop.alveole.ops.readstore.ReadStore;
import coop.alveole.projection.shared.Documents.State;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldRunnerTest {
    static final Territories TERRITORIES = new Territories(1);
    static final Headcount HEADCOUNT = Headcount.sound(1);
    static final LocalDate BROKEN_DAY = House.DAY.plusDays(40);

    @TempDir
    Path folder;

    final House house = new House();

    @AfterEach
    void closeTheHouse() {
        house.close();
    }

    ReadStore store() {
        return ReadStore.open(folder, ReadStore.EMBEDDED);
    }

    @Test
    void eventByEventOrByThousandsTheDocumentsAreTheSameByteForByte() throws Exception {
        house.welcome(600);
        String first = "";
        for (int batch : new int[] {1, 100, 5_000}) {
            var own = Files.createDirectory(folder.resolve("batch-" + batch));
            try (var store = ReadStore.open(own, ReadStore.EMBEDDED)) {
                house.foldAll(store, batch, TERRITORIES, HEADCOUNT);
                assertThat(dump(store, "Territories").digests()).hasSize(600);
                var hash = dump(store, "Territories").hash()
                        + dump(store, "Headcount").hash();
                assertThat(first).isIn("", hash);
                first = hash;
            }
        }
    }

    @Test
    void whatFollowedTheRecordLiveIsWhatAReplayMakes() throws Exception {
        try (var store = store();
                var runner = house.runner(store, 10, TERRITORIES, HEADCOUNT)) {
            runner.start();
            house.welcome(400);
            house.settled(runner, TERRITORIES, HEADCOUNT);
            assertThat(runner.rebuildAll()).hasSize(2).allSatisfy(rebuilt -> {
                assertThat(rebuilt.after()).isEqualTo(rebuilt.before());
                assertThat(rebuilt.after().position()).isEqualTo(800);
                assertThat(rebuilt.events()).isEqualTo(800);
            });
            assertThat(runner.compare()).isEmpty();
        }
    }

    /** The writer stops only after the last switch, so that no later replay can mend what a switch lost. */
    @Test
    void noEventIsLostOrDoubledWhenModelsAreSwitchedWhileEventsArrive() throws Exception {
        house.welcome(800);
        try (var store = store();
                var runner = house.runner(store, 100, TERRITORIES, HEADCOUNT)) {
            runner.start();
            house.settled(runner, TERRITORIES, HEADCOUNT);
            var enough = new CountDownLatch(1);
            var writer = Thread.ofPlatform().start(() -> keepWelcoming(runner, enough));
            runner.rebuildAll();
            runner.rebuildAll();
            enough.countDown();
            writer.join();
            house.settled(runner, TERRITORIES, HEADCOUNT);
            int members = (int) house.log.head() / 2;
            assertThat(members).isGreaterThan(820);
            assertThat(runner.documents(Count.class).find("all")).contains(new Count("all", members, members));
            assertThat(runner.documents(Steps.class).all())
                    .hasSize(members)
                    .allSatisfy(steps -> assertThat(steps.lines()).hasSize(2));
            assertThat(runner.compare()).isEmpty();
        }
    }

    /** As fast as the loop folds, so that a rebuild can catch up with it. */
    private void keepWelcoming(FoldRunner runner, CountDownLatch enough) {
        while (enough.getCount() > 0) {
            house.welcome(20);
            runner.documents(Steps.class).reached(house.log.head());
        }
    }

    @Test
    void aBatchSavedBeforeAKillChangesNothingWhenItComesAgain() {
        house.welcome(50);
        try (var store = store()) {
            house.foldAll(store, 1_000, TERRITORIES, HEADCOUNT);
            var before = dumps(store);
            for (var model : before.keySet())
                new Models(store.database()).note(List.of(standing(store, model).reached(30)));
            house.foldAll(store, 1_000, TERRITORIES, HEADCOUNT);
            assertThat(dumps(store)).isEqualTo(before);
            assertThat(standing(store, "Headcount").position()).isEqualTo(100);
        }
    }

    @Test
    void aModelThatCannotFoldIsSetAsideThereAndTheOthersGoOn() throws Exception {
        var broken = new Headcount(1, BROKEN_DAY);
        house.welcome(100);
        try (var store = store();
                var runner = house.runner(store, 1_000, TERRITORIES, broken)) {
            runner.start();
            house.settled(runner, TERRITORIES, broken);
            var truth = runner.documents(Count.class).truth();
            assertThat(truth.state()).isEqualTo(State.STALE);
            assertThat(truth.position()).isEqualTo(81);
            assertThat(truth.behind()).isEqualTo(119);
            assertThat(runner.documents(Count.class).find("all")).contains(new Count("all", 41, 40));
            assertThat(runner.documents(Count.class).reached(82)).isFalse();
            assertThat(runner.documents(Steps.class).reached(200)).isTrue();
            assertThat(standing(store, "Headcount").error()).contains("event 82", "not this CAPE");
            assertThat(runner.health()).isEqualTo(Health.DEGRADED);
            assertThat(runner.compare()).isEmpty();
        }
    }

    @Test
    void aModelSetAsideWhileLiveIsTrueToTheEventBefore() {
        var broken = new Headcount(1, BROKEN_DAY);
        try (var store = store();
                var runner = house.runner(store, 1_000, TERRITORIES, broken)) {
            runner.start();
            house.settled(runner, TERRITORIES, broken);
            house.welcome(100);
            house.settled(runner, TERRITORIES, broken);
            assertThat(runner.documents(Count.class).truth().position()).isEqualTo(81);
            assertThat(runner.documents(Count.class).find("all")).contains(new Count("all", 41, 40));
        }
    }

    @Test
    void aMendedModelIsMadeAgainAtTheNextStartAndNotBefore() {
        var broken = new Headcount(1, BROKEN_DAY);
        house.welcome(100);
        try (var store = store()) {
            house.foldAll(store, 1_000, TERRITORIES, broken);
            house.foldAll(store, 1_000, TERRITORIES, HEADCOUNT);
            assertThat(standing(store, "Headcount").state()).isEqualTo(State.STALE);
            house.foldAll(store, 1_000, TERRITORIES, Headcount.sound(2));
            assertThat(standing(store, "Headcount").state()).isEqualTo(State.LIVE);
            try (var runner = house.runner(store, 1_000, TERRITORIES, Headcount.sound(2))) {
                runner.start();
                assertThat(runner.documents(Count.class).find("all")).contains(new Count("all", 100, 100));
                House.soon()
                        .untilAsserted(() -> assertThat(store.database().listCollectionNames())
                                .containsExactlyInAnyOrder("_models", "Territories__v1", "Headcount__v2"));
            }
        }
    }

    @Test
    void aReadStoreThatIsGoneIsMadeAgainFromTheRecord() throws Exception {
        house.welcome(300);
        String before;
        try (var store = store()) {
            house.foldAll(store, 1_000, TERRITORIES);
            before = dump(store, "Territories").hash();
        }
        Files.delete(folder.resolve("read.mv"));
        try (var store = store()) {
            house.foldAll(store, 1_000, TERRITORIES);
            assertThat(dump(store, "Territories").hash()).isEqualTo(before);
        }
    }

    @Test
    void aCollectionThatSomebodyDroppedIsMadeAgain() {
        house.welcome(30);
        try (var store = store()) {
            house.foldAll(store, 1_000, TERRITORIES);
            var before = dumps(store);
            store.database().getCollection("Territories__v1").drop();
            house.foldAll(store, 1_000, TERRITORIES);
            assertThat(dumps(store)).isEqualTo(before);
        }
    }

    @Test
    void documentsOfAnotherRecordAreNotBelieved() {
        house.welcome(30);
        try (var store = store();
                var younger = new House()) {
            house.foldAll(store, 1_000, TERRITORIES);
            younger.welcome(10);
            younger.foldAll(store, 1_000, TERRITORIES);
            assertThat(standing(store, "Territories").position()).isEqualTo(20);
            assertThat(dump(store, "Territories").digests()).hasSize(10);
        }
    }

    @Test
    void aReaderSeesItsOwnWrite() {
        try (var store = store();
                var runner = house.runner(store, 1_000, TERRITORIES, HEADCOUNT)) {
            runner.start();
            house.welcome(1);
            var cape = new CapeSigned(House.member(0), House.DAY, House.DAY, House.DAY.plusYears(1));
            long position = house.record(cape, 2);
            assertThat(runner.documents(Steps.class).reached(position)).isTrue();
            assertThat(runner.documents(Steps.class).find(House.member(0).value()))
                    .hasValueSatisfying(steps -> assertThat(steps.lines())
                            .last()
                            .isEqualTo(new Territories.Line(House.DAY, "CAPE by account-a", position)));
        }
    }

    /** A slow machine opens later; it does not fail to open. */
    @Test
    void untilTheReadStoreHasAnsweredNothingIsReachedAndNothingBreaks() {
        house.welcome(3);
        try (var store = store();
                var runner = house.runner(store, 1_000, TERRITORIES)) {
            assertThat(runner.documents(Steps.class).reached(1)).isFalse();
            runner.start();
            house.settled(runner, TERRITORIES);
            assertThat(runner.documents(Steps.class).reached(1)).isTrue();
        }
    }

    @Test
    void theHouseIsLiveWhileItsLoopRuns() {
        try (var store = store()) {
            var runner = house.runner(store, 1_000, TERRITORIES);
            try (runner) {
                assertThat(runner.health()).isEqualTo(Health.DOWN);
                runner.start();
                house.settled(runner, TERRITORIES);
                assertThat(runner.health()).isEqualTo(Health.LIVE);
            }
            assertThat(runner.health()).isEqualTo(Health.DOWN);
        }
    }

    @Test
    void whatAStrangerWroteIsNamed() throws Exception {
        house.welcome(30);
        try (var store = store();
                var runner = house.runner(store, 1_000, TERRITORIES, HEADCOUNT)) {
            runner.start();
            house.settled(runner, TERRITORIES, HEADCOUNT);
            var counts = store.database().getCollection("Headcount__v1");
            counts.updateOne(new Document("_id", "all"), new Document("$set", new Document("document.registered", 99)));
            counts.insertOne(new Document("_id", "month-1999-01"));
            counts.deleteOne(new Document("_id", "month-2026-01"));
            store.database()
                    .getCollection("_models")
                    .updateOne(new Document("_id", "Territories"), new Document("$set", new Document("position", 12L)));
            var differences = runner.compare();
            assertThat(differences).containsOnlyKeys("Headcount", "Territories");
            assertThat(differences.get("Headcount")).containsExactly("all", "month-1999-01", "month-2026-01");
            assertThat(differences.get("Territories")).containsExactly("_models");
        }
    }

    @Test
    void aPositionThatAStrangerMovedIsFoundByAHouseThatOnlyVerifies() throws Exception {
        house.welcome(30);
        try (var store = store()) {
            house.foldAll(store, 1_000, TERRITORIES);
            var line = standing(store, "Territories");
            new Models(store.database()).note(List.of(line.reached(20)));
            try (var runner = house.runner(store, 1_000, TERRITORIES)) {
                assertThat(runner.compare().get("Territories")).hasSize(20);
            }
            new Models(store.database())
                    .note(List.of(line.setAside("event 61: a lie").reached(60)));
            try (var runner = house.runner(store, 1_000, TERRITORIES)) {
                assertThat(runner.compare().get("Territories")).containsExactly("_models");
            }
        }
    }
}

package coop.alveole.ops.fold;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.ops.fold.Headcount.Count;
import coop.alveole.ops.readstore.ReadStore;
import coop.alveole.projection.shared.Documents.Change;
import coop.alveole.projection.shared.Documents.State;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is answered while a model is made again, and what becomes of documents that cannot be kept or read. */
class ShapesTest {
    @TempDir
    Path folder;

    final House house = new House();

    /** A fold that makes, on one day, a document which no store can keep. */
    record Weighed(LocalDate unwritable) implements Fold<Weighed.Weight> {
        record Weight(String id, int events, Object load) {}

        @Override
        public Class<Weight> document() {
            return Weight.class;
        }

        @Override
        public int version() {
            return 1;
        }

        @Override
        public Stream<Class<?>> events() {
            return Stream.of(Object.class);
        }

        @Override
        public Stream<String> keys(Object event) {
            return new Territories(1).keys(event);
        }

        @Override
        public Weight empty(String key) {
            return new Weight(key, 0, "");
        }

        @Override
        public Weight fold(Weight before, Recorded<?> recorded) {
            var load = recorded.event().toString().contains("signedOn=" + unwritable) ? (Object) 0.5 : "";
            return new Weight(before.id(), before.events() + 1, load);
        }
    }

    @AfterEach
    void closeTheHouse() {
        house.close();
    }

    ReadStore store() {
        return ReadStore.open(folder, ReadStore.EMBEDDED);
    }

    @Test
    void oldDocumentsAnswerUntilTheNewOnesAreThere() throws Exception {
        house.welcome(20);
        try (var store = store()) {
            house.foldAll(store, 1_000, Headcount.sound(1));
            var changed = house.runner(store, 1_000, Headcount.sound(2));
            house.welcome(10);
            changed.open();
            var counts = changed.documents(Count.class);
            assertThat(counts.truth().state()).isEqualTo(State.REBUILDING);
            assertThat(counts.truth().behind()).isEqualTo(20);
            assertThat(counts.find("all")).contains(new Count("all", 20, 20));
            var told = new ArrayList<Change<Count>>();
            counts.follow(told::add);
            try (changed) {
                changed.start();
                house.settled(changed, Headcount.sound(2));
            }
            assertThat(counts.find("all")).contains(new Count("all", 30, 30));
            assertThat(told).singleElement().satisfies(change -> {
                assertThat(change.whole()).isTrue();
                assertThat(change.documents()).contains(new Count("all", 30, 30));
            });
        }
    }

    @Test
    void oldDocumentsOfAnotherShapeAreNotShown() throws Exception {
        house.welcome(20);
        try (var store = store()) {
            house.foldAll(store, 1_000, Headcount.sound(1));
            store.database()
                    .getCollection("Headcount__v1")
                    .updateOne(new Document("_id", "all"), new Document("$unset", new Document("document.capes", "")));
            var changed = house.runner(store, 1_000, Headcount.sound(2));
            changed.open();
            var counts = changed.documents(Count.class);
            assertThat(counts.truth().position()).isZero();
            assertThat(counts.all()).isEmpty();
            changed.close();
        }
    }

    @Test
    void theEventWhoseDocumentCannotBeKeptIsTheOneNamed() {
        house.welcome(20);
        var weighed = new Weighed(House.DAY.plusDays(12));
        try (var store = store()) {
            house.foldAll(store, 1_000, weighed);
            var line = House.standing(store, "Weighed");
            assertThat(line.state()).isEqualTo(State.STALE);
            assertThat(line.position()).isEqualTo(25);
            assertThat(line.error()).contains("event 26");
            assertThat(House.dump(store, "Weighed").digests()).hasSize(13);
        }
    }

    @Test
    void aDocumentThatAStrangerSpoiledStopsItsModelOnly() {
        house.welcome(20);
        try (var store = store();
                var runner = house.runner(store, 1_000, new Territories(1), Headcount.sound(1))) {
            runner.start();
            house.settled(runner, new Territories(1), Headcount.sound(1));
            store.database()
                    .getCollection("Headcount__v1")
                    .replaceOne(new Document("_id", "all"), new Document("_id", "all").append("document", "no"));
            house.welcome(1);
            house.settled(runner, new Territories(1), Headcount.sound(1));
            assertThat(runner.documents(Count.class).truth().state()).isEqualTo(State.STALE);
            assertThat(runner.documents(Territories.Steps.class).all()).hasSize(21);
        }
    }

    @Test
    void followersAreToldBeforeThePositionCounts() {
        try (var store = store();
                var runner = house.runner(store, 1_000, Headcount.sound(1))) {
            var counts = runner.documents(Count.class);
            var reachedWhenTold = new ArrayList<Boolean>();
            runner.start();
            house.settled(runner, Headcount.sound(1));
            counts.follow(_ -> reachedWhenTold.add(counts.truth().behind() == 0));
            house.welcome(1);
            assertThat(counts.reached(2)).isTrue();
            assertThat(reachedWhenTold).isNotEmpty().containsOnly(false);
        }
    }
}

package coop.alveole.query.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.alveole.projection.shared.Documents;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ResidentTest {
    record Row(String id, int version) {}

    static final Row AMINA = new Row("amina", 1);
    static final Row AMINA_LATER = new Row("amina", 2);
    static final Row BRUNO = new Row("bruno", 1);

    /** Documents that tell when they are asked, so that a change can fall at any moment of a load. */
    static class Told implements Documents<Row> {
        final List<Row> stored = new ArrayList<>();
        Runnable whileLoading = () -> {};
        int loads;
        private Consumer<Change<Row>> follower = _ -> {};

        void tell(boolean whole, Row... rows) {
            follower.accept(new Change<>(List.of(rows), whole));
        }

        @Override
        public Collection<Row> all() {
            loads++;
            var read = List.copyOf(stored);
            whileLoading.run();
            return read;
        }

        @Override
        public void follow(Consumer<Change<Row>> follower) {
            this.follower = follower;
        }

        @Override
        public Optional<Row> find(String key) {
            return Optional.empty();
        }

        @Override
        public boolean reached(long position) {
            return true;
        }

        @Override
        public Truth truth() {
            return new Truth(State.LIVE, 0, 0);
        }
    }

    final Told documents = new Told();
    final Resident<Row> resident = Resident.of(documents, Row::id);

    @Test
    void theListIsReadOnceThenFollowed() {
        documents.stored.add(AMINA);
        assertThat(resident.rows()).containsExactly(AMINA);
        documents.tell(false, AMINA_LATER, BRUNO);
        assertThat(resident.rows()).containsExactlyInAnyOrder(AMINA_LATER, BRUNO);
        assertThat(documents.loads).isEqualTo(1);
    }

    @Test
    void aChangeToldWhileTheListIsReadIsNotLost() {
        documents.stored.add(AMINA);
        documents.whileLoading = () -> documents.tell(false, AMINA_LATER);
        assertThat(resident.rows()).containsExactly(AMINA_LATER);
    }

    @Test
    void aSwitchWhileTheListIsReadReplacesIt() {
        documents.stored.add(AMINA);
        documents.whileLoading = () -> documents.tell(true, BRUNO);
        assertThat(resident.rows()).containsExactly(BRUNO);
    }

    @Test
    void aSwitchReplacesEverythingKnownBefore() {
        documents.stored.add(AMINA);
        resident.rows();
        documents.tell(true, BRUNO);
        assertThat(resident.rows()).containsExactly(BRUNO);
    }

    @Test
    void aChangeToldBeforeTheFirstQuestionIsReadFromTheStore() {
        documents.stored.add(AMINA_LATER);
        documents.tell(false, AMINA);
        assertThat(resident.rows()).containsExactly(AMINA_LATER);
    }

    @Test
    void aListThatCouldNotBeReadIsReadAtTheNextQuestion() {
        documents.stored.add(AMINA);
        documents.whileLoading = () -> {
            throw new IllegalStateException("no answer");
        };
        assertThatThrownBy(resident::rows).hasMessage("no answer");
        documents.whileLoading = () -> {};
        assertThat(resident.rows()).containsExactly(AMINA);
    }

    @Test
    void readersCannotChangeTheList() {
        documents.stored.add(AMINA);
        assertThatThrownBy(() -> resident.rows().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}

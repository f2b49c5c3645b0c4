package coop.alveole.domain.imports;

import coop.alveole.domain.shared.ImportId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** What happened to one import. */
public sealed interface ImportEvent {
    ImportId importId();

    LocalDate effectiveOn();

    @Revision("1")
    record ImportStarted(ImportId importId, LocalDate startedOn) implements ImportEvent {
        @Override
        public LocalDate effectiveOn() {
            return startedOn;
        }
    }

    @Revision("1")
    record ImportFinished(ImportId importId, LocalDate finishedOn, LineCounts lines) implements ImportEvent {
        @Override
        public LocalDate effectiveOn() {
            return finishedOn;
        }
    }

    /** From here on every reading leaves out the facts that bear the id of this import; they stay in the record. */
    @Revision("1")
    record ImportUndone(ImportId importId, LocalDate undoneOn) implements ImportEvent {
        @Override
        public LocalDate effectiveOn() {
            return undoneOn;
        }
    }
}

package coop.alveole.query.imports;

import coop.alveole.domain.imports.mapping.ExportTable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The files that were dropped and their imports, as the disk and the running program tell them; ops answers. */
public interface Imports {
    /** The newest first. */
    List<Source> received();

    Optional<Source> received(String id);

    List<Sheet> sheets(String id);

    Optional<Operation> operation(String id);

    /** The same report, with what stands in the cells it names: the first time only. */
    Operation withValuesOnce(String id, Operation ended);

    /** {@code names} of those that still open. */
    record Source(String id, Instant receivedAt, LocalDate destroyedOn, List<String> names) {}

    /**
     * One table, of which nothing is read while it is neither of the two, nor our own directory come back, nor, by its kind,
     * one of an opening; {@code missing} are labels of ours it lacks.
     */
    record Sheet(
            String place,
            @Nullable ExportTable table,
            boolean directory,
            @Nullable String opening,
            long lines,
            List<String> known,
            List<Mapped> mapped,
            List<String> unknown,
            List<String> missing) {
        public boolean isRead() {
            return table != null || directory || opening != null;
        }
    }

    /** A column of theirs, read as one of ours because the house has chosen so. */
    record Mapped(String column, String readAs) {}

    /** READING the files, TAKING person after person, then what became of it. */
    enum State {
        READING,
        TAKING,
        DONE,
        REFUSED,
        FAILED,
        STOPPED
    }

    /** Of a dry run nothing is recorded. */
    enum Mode {
        DRY_RUN,
        FOR_REAL
    }

    /** {@code refusal} says why whole files were refused. */
    record Operation(
            String id,
            Mode mode,
            State state,
            int people,
            int of,
            @Nullable Report report,
            @Nullable String refusal) {
        public boolean isUnderWay() {
            return state == State.READING || state == State.TAKING;
        }
    }

    /** {@code missing} are the memberships that an earlier import brought in, and these files do not name. */
    record Report(
            int recorded,
            int already,
            List<String> keptAside,
            List<Line> refused,
            List<Line> remarks,
            List<Line> diverging,
            List<String> missing) {
        /** Every line says what is recorded already. */
        public boolean isNothingToDo() {
            return recorded == 0 && refused.isEmpty() && remarks.isEmpty() && diverging.isEmpty();
        }
    }

    /** {@code value} is what stands in the cell, shown once and kept nowhere. */
    record Line(
            String file,
            long line,
            String column,
            String sentence,
            @Nullable String value) {}
}

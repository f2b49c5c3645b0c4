package coop.alveole.ops.imports;

import coop.alveole.command.imports.members.ImportReport;
import coop.alveole.command.imports.members.ImportRun;
import coop.alveole.command.shared.Request.Mode;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** How far one import is, or what became of it: known as long as the program runs. */
final class DeskRun {
    /** STOPPED with the program, in its middle. */
    sealed interface State {
        record Reading() implements State {}

        record Taking(int people, int of) implements State {}

        record Done(ImportReport report) implements State {}

        record Refused(String sentence) implements State {}

        record Failed() implements State {}

        record Stopped(int people, int of) implements State {}
    }

    private final ImportRun what;
    private final AtomicBoolean shown = new AtomicBoolean();
    private volatile State state = new State.Reading();

    DeskRun(ImportRun what) {
        this.what = what;
    }

    ImportRun what() {
        return what;
    }

    boolean isADryRun() {
        return what.mode() == Mode.SIMULATED;
    }

    State state() {
        return state;
    }

    void is(State now) {
        state = now;
    }

    @Nullable
    ImportReport report() {
        return state instanceof State.Done done ? done.report() : null;
    }

    boolean isUnderWay() {
        return state instanceof State.Reading || state instanceof State.Taking;
    }

    /** Once: whoever sees the report first sees what stands in the cells. */
    boolean mayShowValues() {
        return state instanceof State.Done && shown.compareAndSet(false, true);
    }
}

package coop.alveole.command.imports.members;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.Request.Mode;
import coop.alveole.domain.imports.ImportCommand.FinishImport;
import coop.alveole.domain.imports.ImportCommand.StartImport;
import coop.alveole.domain.imports.LineCounts;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** By what everything that one run tells is sent. The run itself is on record from its first news on, and not before. */
public final class Sender {
    private final Commands commands;
    private final ImportRun run;
    private final Supplier<LocalDate> today;
    private boolean begun;

    public Sender(Commands commands, ImportRun run, Supplier<LocalDate> today) {
        this.commands = commands;
        this.run = run;
        this.today = today;
    }

    public Mode mode() {
        return run.mode();
    }

    /** By what words are sealed: a simulation leaves no key. */
    public Request sealing() {
        return run.sealing();
    }

    void send(Object command) {
        if (!begun && run.mode() == Mode.FOR_REAL) begin(() -> commands.send(command, run.sending()));
        commands.send(command, run.sending());
    }

    /** What only counts together: all of it in one append, or nothing. */
    public void together(List<Object> news) {
        Runnable all = () ->
                commands.together(step -> news.forEach(command -> step.send(command, run.sending())), run.sending());
        send(all);
    }

    /** What sends itself, by what this run sends with. */
    public void send(Runnable news) {
        if (!begun && run.mode() == Mode.FOR_REAL) begin(news);
        news.run();
    }

    public Request sending() {
        return run.sending();
    }

    /** What somebody of the house has changed of one thing: all of it, or none. */
    void edit(List<Object> edits) {
        Runnable all = () -> edits.forEach(edit -> commands.send(edit, run.editing()));
        if (!begun && run.mode() == Mode.FOR_REAL) begin(all);
        else if (edits.size() > 1) commands.rehearse(all);
        all.run();
    }

    /** What is refused is no news. */
    private void begin(Runnable news) {
        commands.rehearse(news);
        commands.send(new StartImport(run.id(), today.get()), run.sending());
        begun = true;
    }

    public void finish(LineCounts lines) {
        if (begun) commands.send(new FinishImport(run.id(), today.get(), lines), run.sending());
    }
}

package coop.alveole.command.imports.members;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.Outcome;
import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.Request.Mode;
import coop.alveole.domain.imports.ImportCommand.FinishImport;
import coop.alveole.domain.imports.ImportCommand.StartImport;
import coop.alveole.domain.imports.LineCounts;
import java.time.LocalDate;
import java.util.function.Supplier;

/** By what everything that one run tells is sent. The run itself is on record from its first news on, and not before. */
final class Sender {
    private final Commands commands;
    private final ImportRun run;
    private final Supplier<LocalDate> today;
    private boolean begun;

    Sender(Commands commands, ImportRun run, Supplier<LocalDate> today) {
        this.commands = commands;
        this.run = run;
        this.today = today;
    }

    Mode mode() {
        return run.mode();
    }

    /** By what words are sealed: a simulation leaves no key. */
    Request sealing() {
        return run.sealing();
    }

    Outcome send(Object command) {
        return send(command, run.sending());
    }

    /** The key vouches for what was read: the same again is done already, an edited one is told. */
    Outcome send(Object command, String key, String content) {
        return send(command, run.sending(key, content));
    }

    void finish(LineCounts lines) {
        if (begun) commands.send(new FinishImport(run.id(), today.get(), lines), run.sending());
    }

    private Outcome send(Object command, Request request) {
        if (!begun && run.mode() == Mode.FOR_REAL) {
            commands.send(new StartImport(run.id(), today.get()), run.sending());
            begun = true;
        }
        return commands.send(command, request);
    }
}

package coop.alveole.ops.cli;

import coop.alveole.command.shared.Problems;
import coop.alveole.command.shared.StoreUnavailable;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.ops.CannotStart;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code alveole} command: exit 0 when all went well, 1 when it could not start, 2 when something was refused. */
@Command(
        name = "alveole",
        description = "La vie d'une coopérative d'activités et d'emploi.",
        subcommands = {
            Serve.class,
            Demo.class,
            TokenCommands.class,
            ImportCommands.class,
            Verify.class,
            CheckCommands.class,
            ExportCommands.class,
            Replay.class,
            BackupCommand.class,
            RestoreCommand.class,
            KeyCommands.class,
            AccountCommands.class,
            AccessCommands.class,
            Day.class,
            Bench.class
        },
        synopsisSubcommandLabel = "COMMANDE",
        mixinStandardHelpOptions = true,
        version = "0.1.0")
public final class CommandLineOfAlveole {
    /** A server was started: its threads keep the process alive. */
    public static final int KEEPS_RUNNING = -1;

    static final int CANNOT_START = 1;
    static final int REFUSED = 2;

    private CommandLineOfAlveole() {}

    public static int run(String... args) {
        return new CommandLine(new CommandLineOfAlveole())
                .setResourceBundle(ResourceBundle.getBundle("commands", Locale.ROOT))
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler(CommandLineOfAlveole::failed)
                .execute(args);
    }

    /** What cannot start says one sentence; what nobody foresaw says everything. */
    private static int failed(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart sentence) {
                command.getErr().println("alveole : " + sentence.getMessage());
                return CANNOT_START;
            }
            if (cause instanceof RuleBroken || cause instanceof StoreUnavailable) {
                command.getErr().println("alveole : " + Problems.sentence(cause, Locale.FRENCH));
                return REFUSED;
            }
        }
        failure.printStackTrace(command.getErr());
        return CANNOT_START;
    }
}

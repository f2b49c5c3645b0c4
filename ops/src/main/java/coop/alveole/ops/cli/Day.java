package coop.alveole.ops.cli;

import coop.alveole.ops.house.Rounds;
import coop.alveole.query.shared.French;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "day",
        description = "Fait la ronde des jours manqués, ou celle d'un jour : relances dues et étapes proposées.",
        mixinStandardHelpOptions = true)
final class Day implements Callable<Integer> {
    /** One or the other. */
    private static final class Which {
        @Option(
                names = "--on",
                paramLabel = "DATE",
                description = "la ronde de ce seul jour, le suivant ou un jour passé")
        private @Nullable LocalDate on;

        @Option(names = "--up-to", paramLabel = "DATE", description = "toutes les rondes jusqu'à ce jour")
        private @Nullable LocalDate upTo;
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DataFolder data = new DataFolder();

    @ArgGroup
    private Which which = new Which();

    @Override
    public Integer call() {
        try (var program = Program.onHouse(data)) {
            var rounds = program.getBean(Rounds.class);
            var out = spec.commandLine().getOut();
            if (which.on != null) {
                rounds.on(which.on);
                out.println("Ronde du " + French.day(which.on) + " faite.");
            } else {
                var days = which.upTo == null ? rounds.catchUp() : rounds.upTo(which.upTo);
                days.forEach(day -> out.println("Ronde du " + French.day(day) + " faite."));
                if (days.isEmpty()) out.println("Aucune ronde n'est due.");
            }
        }
        return 0;
    }
}

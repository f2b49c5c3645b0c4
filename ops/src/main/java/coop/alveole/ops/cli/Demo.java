package coop.alveole.ops.cli;

import coop.alveole.domain.evidence.HouseEvent.HouseKind;
import coop.alveole.ops.CannotStart;
import coop.alveole.ops.house.Welcome;
import coop.alveole.ops.seed.Demonstration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "demo",
        description = "Ouvre une démonstration de soixante personnes inventées, dans un dossier vide.",
        mixinStandardHelpOptions = true)
final class Demo implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--port", defaultValue = "8080", description = "port sur la boucle locale (${DEFAULT-VALUE})")
    private int port;

    @Option(names = "--data", paramLabel = "DIR", description = "dossier vide à garder ; sinon un dossier provisoire")
    private @Nullable Path data;

    @Override
    public Integer call() throws IOException {
        var folder = empty(data == null ? Files.createTempDirectory("alveole-demo-") : data.toAbsolutePath());
        var program = Program.serving(folder, port, HouseKind.DEMONSTRATION);
        var told = spec.commandLine().getOut();
        var statement = folder.resolve("releve-a-deposer.csv");
        Files.writeString(statement, program.getBean(Demonstration.class).record());
        told.println("Démonstration dans " + folder);
        told.println("Relevé bancaire à déposer sur la page « Banque » : " + statement);
        program.getBean(Welcome.class).say(told);
        return CommandLineOfAlveole.KEEPS_RUNNING;
    }

    private static Path empty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return folder;
        try (var files = Files.list(folder)) {
            if (files.findAny().isPresent())
                throw new CannotStart(
                        folder + " n'est pas vide : une démonstration demande un dossier vide, et ne devient"
                                + " jamais une vraie coopérative.");
        }
        return folder;
    }
}

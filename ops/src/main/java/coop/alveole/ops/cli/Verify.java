package coop.alveole.ops.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "verify",
        description = "Recalcule la chaîne, les scellés et les affichages depuis la première saisie ; sans aucune clé.",
        mixinStandardHelpOptions = true)
final class Verify implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DataFolder data = new DataFolder();

    @Option(names = "--anchor", paramLabel = "POSITION:EMPREINTE", description = "une ancre gardée hors de la coopérative")
    private @Nullable String anchor;

    @Override
    public Integer call() {
        return 0;
    }
}

package coop.alveole.ops.cli;

import coop.alveole.ops.audit.Check;
import coop.alveole.ops.store.proof.Anchor;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

    @Option(names = "--anchor", paramLabel = "POSITION:HASH", description = "une ancre gardée hors de la coopérative")
    private @Nullable String anchor;

    @Override
    public Integer call() throws InterruptedException {
        var check = Check.of(data.path(), Optional.ofNullable(anchor).map(this::parsed));
        check.sentences().forEach(spec.commandLine().getOut()::println);
        return check.isClean() ? 0 : CommandLineOfAlveole.REFUSED;
    }

    private Anchor parsed(String text) {
        try {
            return Anchor.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw new ParameterException(spec.commandLine(), String.valueOf(malformed.getMessage()));
        }
    }
}

package coop.alveole.ops.cli;

import coop.alveole.domain.evidence.HouseEvent.LossReason;
import coop.alveole.ops.restore.Erasures;
import coop.alveole.ops.restore.Restore;
import coop.alveole.ops.restore.Restore.Wish;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "restore",
        description = "Restaure une sauvegarde dans un dossier vide ; refait les effacements.",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "BACKUP", description = "le dossier daté de la sauvegarde")
    private Path backup = Path.of("");

    /** Asked for by name, never taken from the environment: the usual folder is the one that is in trouble. */
    @Option(names = "--data", required = true, paramLabel = "DIR", description = "dossier vide où restaurer")
    private Path data = Path.of("");

    @Option(names = "--keys", paramLabel = "FILE", description = "une copie des clés (sinon la dernière, dans keys/)")
    private @Nullable Path keys;

    @Option(
            names = "--erased",
            paramLabel = "FILE",
            description =
                    "liste des effacements, en plus de celles qui sont à côté ; « aucune » s''il n''y en a jamais eu")
    private @Nullable String erased;

    @Option(
            names = "--accept-loss",
            paramLabel = "REASON",
            description = "accepte que des saisies soient perdues : ${COMPLETION-CANDIDATES}")
    private @Nullable LossReason loss;

    @Override
    public Integer call() {
        var wish = new Wish(
                backup.toAbsolutePath().normalize(),
                data.toAbsolutePath().normalize(),
                Optional.ofNullable(keys),
                Erasures.parse(Optional.ofNullable(erased)),
                Optional.ofNullable(loss),
                Optional.empty());
        Restore.run(wish, Clock.systemUTC()).forEach(spec.commandLine().getOut()::println);
        return 0;
    }
}

package coop.alveole.ops.cli;

import coop.alveole.ops.backup.BackupFolder;
import coop.alveole.ops.backup.BackupMaker;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "backup",
        description = "Sauvegarde la coopérative, que le serveur tourne ou non ; jamais la clé maîtresse.",
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DataFolder data = new DataFolder();

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description = "dossier des sauvegardes (ALVEOLE_BACKUP_FOLDER, sinon <données>-backups)")
    private @Nullable Path to = Optional.ofNullable(System.getenv("ALVEOLE_BACKUP_FOLDER"))
            .map(Path::of)
            .orElse(null);

    @Override
    public Integer call() {
        var folder = BackupFolder.of(data.path(), to);
        var backup = BackupMaker.beside(data.path(), folder, Clock.systemUTC()).make();
        var out = spec.commandLine().getOut();
        out.println("Sauvegardé et vérifié : " + backup.folder());
        out.println("%d saisies, empreinte %d:%s"
                .formatted(
                        backup.manifest().position(),
                        backup.manifest().position(),
                        backup.manifest().chain()));
        out.println("Les clés sont à part, dans " + folder.keys().folder()
                + " ; sans la clé maîtresse, qui n'y est pas, personne ne lit les noms.");
        return 0;
    }
}

package coop.alveole.ops.cli;

import coop.alveole.ops.CannotStart;
import coop.alveole.ops.audit.HouseAtRest;
import coop.alveole.ops.backup.BackupFolder;
import coop.alveole.ops.keys.KeysAtRest;
import coop.alveole.ops.keys.MasterKeyFile;
import coop.alveole.ops.keys.MasterKeyRotation;
import coop.alveole.ops.keys.PaperKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "rotate",
        description = "Renouvelle la clé maîtresse, serveur arrêté ; l'ancienne est gardée jusqu'à --confirm.",
        mixinStandardHelpOptions = true)
final class RotateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DataFolder data = new DataFolder();

    @Option(names = "--confirm", description = "supprime l'ancienne clé, une fois la nouvelle au coffre et sauvegardée")
    private boolean confirm;

    @Override
    public Integer call() throws IOException {
        try (var held = HouseAtRest.hold(data.path())) {
            Objects.requireNonNull(held);
            var file = HouseAtRest.masterKeyFile(data.path());
            var rotation = new MasterKeyRotation(data.path(), file);
            if (confirm) confirm(rotation, file);
            else rotate(rotation, file);
        }
        return 0;
    }

    private void rotate(MasterKeyRotation rotation, MasterKeyFile file) {
        var words = String.join(" ", PaperKey.words(rotation.rotate()));
        var out = spec.commandLine().getOut();
        out.println("Nouvelle clé maîtresse dans " + file.path() + ". Recopiez ces mots et rangez-les au coffre :");
        out.println("  " + words);
        out.println(
                "L'ancienne est gardée à côté. Faites une sauvegarde (alveole backup), puis alveole key rotate --confirm."
                        + " Les anciens mots restent au coffre 30 jours, tant qu'une copie des clés peut en avoir besoin.");
    }

    /** Until then the latest copy of the keys would open with the old one only. */
    private void confirm(MasterKeyRotation rotation, MasterKeyFile file) throws IOException {
        rotation.settle();
        var latest = BackupFolder.of(data.path(), folder()).keys().newest();
        if (latest.isPresent() && !KeysAtRest.opensWith(latest.get().file(), file.read()))
            throw new CannotStart(
                    "La dernière copie des clés (%s) ne s'ouvre qu'avec l'ancienne clé : faites d'abord une sauvegarde (alveole backup)."
                            .formatted(latest.get().file()));
        rotation.confirm();
        spec.commandLine().getOut().println("L'ancienne clé maîtresse est supprimée de cette machine.");
    }

    private static @Nullable Path folder() {
        return Optional.ofNullable(System.getenv("ALVEOLE_BACKUP_FOLDER"))
                .map(Path::of)
                .orElse(null);
    }
}

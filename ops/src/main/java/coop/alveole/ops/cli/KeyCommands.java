package coop.alveole.ops.cli;

import coop.alveole.ops.audit.HouseAtRest;
import coop.alveole.ops.keys.PaperKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "key",
        description = "La clé maîtresse, sans laquelle une copie du dossier ne nomme personne.",
        subcommands = {KeyCommands.Paper.class, KeyCommands.Restore.class, RotateCommand.class},
        mixinStandardHelpOptions = true)
final class KeyCommands {
    @Command(name = "paper", description = "Écrit la clé en mots, à ranger au coffre.", mixinStandardHelpOptions = true)
    static final class Paper implements Callable<Integer> {
        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Mixin
        private DataFolder data = new DataFolder();

        @Override
        public Integer call() {
            var words = PaperKey.words(HouseAtRest.masterKeyFile(data.path()).read());
            spec.commandLine().getOut().println(String.join(" ", words));
            return 0;
        }
    }

    @Command(
            name = "restore",
            description = "Relit les mots du coffre sur l'entrée et remet la clé à sa place.",
            mixinStandardHelpOptions = true)
    static final class Restore implements Callable<Integer> {
        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Mixin
        private DataFolder data = new DataFolder();

        @Override
        public Integer call() throws IOException {
            var file = HouseAtRest.masterKeyFile(data.path());
            spec.commandLine().getErr().println("Tapez les dix-sept mots, puis Entrée et Ctrl-D :");
            var typed = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
            try {
                file.write(PaperKey.read(typed));
            } catch (PaperKey.Mistyped mistyped) {
                spec.commandLine().getErr().println("alveole : " + mistyped.getMessage());
                return CommandLineOfAlveole.REFUSED;
            }
            spec.commandLine().getOut().println("La clé est dans " + file.path());
            return 0;
        }
    }
}

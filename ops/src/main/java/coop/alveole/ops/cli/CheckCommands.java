package coop.alveole.ops.cli;

import coop.alveole.ops.facturx.InvoiceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        description = "Dit si un fichier est valable.",
        subcommands = CheckCommands.FacturXFile.class,
        mixinStandardHelpOptions = true)
final class CheckCommands {
    @Command(
            name = "facturx",
            description =
                    "Contrôle une facture électronique (PDF Factur-X ou XML seul) : PDF/A-3, EN 16931, règles françaises. Sortie 2 si elle n'est pas valable.",
            mixinStandardHelpOptions = true)
    static final class FacturXFile implements Callable<Integer> {
        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Parameters(paramLabel = "FILE", description = "PDF ou XML")
        private Path file = Path.of("");

        @Override
        public Integer call() throws IOException {
            var verdict = InvoiceFile.verdict(file);
            var out = spec.commandLine().getOut();
            verdict.sentences().forEach(out::println);
            return verdict.isValid() ? 0 : CommandLineOfAlveole.REFUSED;
        }
    }
}

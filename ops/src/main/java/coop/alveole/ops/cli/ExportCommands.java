package coop.alveole.ops.cli;

import coop.alveole.command.billing.entries.EntryExports;
import coop.alveole.command.shared.Asker.OnThisMachine;
import coop.alveole.command.shared.Digests;
import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.Request.Attempt;
import coop.alveole.domain.billing.export.ExportEvent.ExportFileKept;
import coop.alveole.ops.CannotStart;
import coop.alveole.query.files.KeptFiles;
import coop.alveole.query.shared.French;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "export",
        description = "Ce qui part vers un autre logiciel.",
        subcommands = ExportCommands.Entries.class,
        mixinStandardHelpOptions = true)
final class ExportCommands {
    @Command(
            name = "entries",
            description =
                    "Écrit les fichiers d'un lot d'écritures pour le logiciel comptable : celles d'une période qui ne sont pas encore parties, ou un lot déjà parti.",
            mixinStandardHelpOptions = true)
    static final class Entries implements Callable<Integer> {
        /** A period, of which what has not left yet leaves, or what left in a batch, again. */
        private static final class Which {
            @ArgGroup(exclusive = false)
            private @Nullable Period period;

            @Option(
                    names = "--batch",
                    paramLabel = "N",
                    description = "les fichiers d'un lot déjà parti, à l'identique")
            private int batch;
        }

        private static final class Period {
            @Option(names = "--from", paramLabel = "DATE", required = true, description = "premier jour")
            private LocalDate from = LocalDate.MIN;

            @Option(names = "--to", paramLabel = "DATE", required = true, description = "dernier jour, inclus")
            private LocalDate to = LocalDate.MIN;
        }

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Mixin
        private DataFolder data = new DataFolder();

        @ArgGroup(multiplicity = "1")
        private Which which = new Which();

        @Option(names = "--out", paramLabel = "DIR", required = true, description = "dossier où écrire les fichiers")
        private Path out = Path.of("");

        @Override
        public Integer call() throws IOException {
            try (var program = Program.onHouse(data)) {
                int batch = which.period == null ? which.batch : exported(program, which.period);
                if (batch > 0) write(program, batch);
            }
            return 0;
        }

        /** The number of the batch, or 0 where nothing is left to leave. */
        private int exported(ApplicationContext program, Period period) {
            var exports = program.getBean(EntryExports.class);
            var next = exports.next(period.from, period.to);
            var told = spec.commandLine().getOut();
            var days = "du " + French.day(period.from) + " au " + French.day(period.to);
            if (!next.waiting().isEmpty())
                told.printf(
                        "En attente d'un compte : %d (voir « Exports comptables »).%n",
                        next.waiting().size());
            if (next.entries().isEmpty()) {
                told.println("0 écriture " + days + ".");
                return 0;
            }
            var machine = program.getBean(OnThisMachine.class).asker("cli");
            exports.export(
                    period.from, period.to, Request.forReal(machine, new Attempt("cli/export-entries", null, "")));
            int batch = exports.lastBatch();
            told.printf("Lot %d : %d écritures %s.%n", batch, next.entries().size(), days);
            return batch;
        }

        private void write(ApplicationContext program, int batch) throws IOException {
            var files = program.getBean(EntryExports.class).filesOf(batch);
            if (files.isEmpty()) throw new CannotStart("aucun lot ne porte le numéro " + batch + ".");
            Files.createDirectories(out);
            for (var file : files)
                write(program.getBean(KeptFiles.class), file, spec.commandLine().getOut());
        }

        /** What is not the content that left, to the byte, is not written. */
        private void write(KeptFiles kept, ExportFileKept file, PrintWriter told) throws IOException {
            var name = file.kind().fileName(file.batch());
            var bytes = kept.read(file.file(), opened -> opened.bytes().readAllBytes())
                    .orElseThrow(() -> new CannotStart(name + " n'est plus gardé : rien n'a été écrit."));
            if (!Digests.of(bytes).equals(file.content()))
                throw new CannotStart(name + " n'est plus celui qui est parti : rien n'a été écrit.");
            Files.write(out.resolve(name), bytes);
            told.println(out.resolve(name) + "  SHA-256 " + file.content());
        }
    }
}

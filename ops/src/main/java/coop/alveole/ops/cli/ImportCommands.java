package coop.alveole.ops.cli;

import coop.alveole.command.billing.bank.StatementImport;
import coop.alveole.command.billing.opening.OpeningImport;
import coop.alveole.command.imports.members.ImportReport;
import coop.alveole.command.imports.members.ImportRuns;
import coop.alveole.command.imports.members.MemberImport;
import coop.alveole.command.imports.members.MemberImport.Progress;
import coop.alveole.command.payroll.PayrollImport;
import coop.alveole.command.shared.Request.Mode;
import coop.alveole.domain.shared.Label;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "import",
        description = "Reprise d'un autre logiciel.",
        subcommands = {
            ImportCommands.Members.class,
            ImportCommands.Opening.class,
            ImportCommands.Bank.class,
            ImportCommands.Payroll.class
        },
        mixinStandardHelpOptions = true)
final class ImportCommands {
    @Command(
            name = "members",
            description =
                    "Reprend personnes et étapes de parcours d'un export enDI (csv, ods, xlsx). Sortie 2 si une ligne est refusée.",
            mixinStandardHelpOptions = true)
    static final class Members implements Callable<Integer> {
        private static final int WORTH_A_WAIT = 100;
        private static final int PARTS = 20;

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Mixin
        private DataFolder data = new DataFolder();

        @Parameters(paramLabel = "FILE", arity = "1..*", description = "csv, ods ou xlsx des personnes et des étapes")
        private List<Path> files = List.of();

        @Option(names = "--dry-run", description = "répète à blanc : rien n'est enregistré")
        private boolean dryRun;

        @Override
        public Integer call() throws IOException {
            ImportReport report;
            List<String> missing;
            try (var program = dryRun ? Program.onHouse(data) : Program.silent(data)) {
                var run = program.getBean(ImportRuns.class).onThisMachine(dryRun ? Mode.SIMULATED : Mode.FOR_REAL);
                report = program.getBean(MemberImport.class).run(files, run, this::progress);
                missing = report.sentencesOfTheMissing();
            }
            report.sentences().forEach(spec.commandLine().getOut()::println);
            missing.forEach(spec.commandLine().getOut()::println);
            return report.refused().isEmpty() ? 0 : CommandLineOfAlveole.REFUSED;
        }

        /** Beside the report, and not for a handful of people. */
        private void progress(int people, int of) {
            if (of < WORTH_A_WAIT || people * PARTS / of == (people - 1) * PARTS / of) return;
            var out = spec.commandLine().getErr();
            out.printf("%d personnes sur %d%n", people, of);
            out.flush();
        }
    }

    @Command(
            name = "opening",
            description =
                    "Reprend l'argent de l'ancien logiciel : activités, clients, factures ouvertes, soldes, derniers"
                            + " numéros, contribution de l'année, chiffres de contrôle (csv, ods, xlsx). Sortie 2 si une ligne est refusée.",
            mixinStandardHelpOptions = true)
    static final class Opening implements Callable<Integer> {
        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Mixin
        private DataFolder data = new DataFolder();

        @Parameters(
                paramLabel = "FILE",
                arity = "1..*",
                description = "un fichier par sorte, dans l'ordre que l'on veut")
        private List<Path> files = List.of();

        @Option(names = "--dry-run", description = "répète à blanc : rien n'est enregistré")
        private boolean dryRun;

        @Override
        public Integer call() throws IOException {
            ImportReport report;
            try (var program = dryRun ? Program.onHouse(data) : Program.silent(data)) {
                var run = program.getBean(ImportRuns.class).onThisMachine(dryRun ? Mode.SIMULATED : Mode.FOR_REAL);
                report = program.getBean(OpeningImport.class).run(files, run, Progress.UNSEEN);
            }
            report.sentences().forEach(spec.commandLine().getOut()::println);
            return report.refused().isEmpty() ? 0 : CommandLineOfAlveole.REFUSED;
        }
    }

    @Command(
            name = "bank",
            description = "Lit un relevé de banque (csv, ods, xlsx). Le même fichier deux fois n'ajoute rien.",
            mixinStandardHelpOptions = true)
    static final class Bank implements Callable<Integer> {
        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Mixin
        private DataFolder data = new DataFolder();

        @Parameters(
                paramLabel = "FILE",
                arity = "1..*",
                description = "relevés du même compte, dans l'ordre que l'on veut")
        private List<Path> files = List.of();

        @Option(
                names = "--account",
                defaultValue = "Compte courant",
                description = "le nom du compte chez nous, ajouté s'il n'y est pas (${DEFAULT-VALUE})")
        private String account = "";

        @Override
        public Integer call() throws IOException {
            var out = spec.commandLine().getOut();
            try (var program = Program.silent(data)) {
                var statements = program.getBean(StatementImport.class);
                for (var file : files) {
                    var read = statements.onThisMachine(new Label(account), file);
                    out.printf("%s : %d lignes, dont %d nouvelles%n", file.getFileName(), read.lines(), read.added());
                }
            }
            return 0;
        }
    }

    @Command(
            name = "payroll",
            description = "Lit le coût de la paie d'un mois (csv, ods, xlsx). Le même fichier deux fois n'ajoute rien."
                    + " Sortie 2 si une ligne est refusée.",
            mixinStandardHelpOptions = true)
    static final class Payroll implements Callable<Integer> {
        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Mixin
        private DataFolder data = new DataFolder();

        @Parameters(
                paramLabel = "FILE",
                arity = "1..*",
                description = "fichiers de paie, dans l'ordre où ils se corrigent")
        private List<Path> files = List.of();

        @Override
        public Integer call() throws IOException {
            var out = spec.commandLine().getOut();
            boolean isWhole = true;
            try (var program = Program.silent(data)) {
                var payroll = program.getBean(PayrollImport.class);
                for (var file : files) {
                    var read = payroll.onThisMachine(file);
                    out.printf(
                            "%s : %d lignes, dont %d nouvelles, %d corrigées, %d refusées%n",
                            file.getFileName(),
                            read.lines(),
                            read.added(),
                            read.corrected(),
                            read.refused().size());
                    read.refused()
                            .forEach(line -> out.printf("refusée — ligne %d : %s%n", line.line(), line.sentence()));
                    isWhole &= read.refused().isEmpty();
                }
            }
            return isWhole ? 0 : CommandLineOfAlveole.REFUSED;
        }
    }
}

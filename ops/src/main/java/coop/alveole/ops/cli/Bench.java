package coop.alveole.ops.cli;

import coop.alveole.ops.bench.BenchRun;
import coop.alveole.ops.bench.Scale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "bench",
        description =
                "Mesure cette machine dans des dossiers à part, effacées à la fin : un tableau (docs/performance.md).",
        mixinStandardHelpOptions = true)
final class Bench implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DataFolder disk = new DataFolder();

    @Option(
            names = "--events",
            defaultValue = "1000000",
            description = "taille du grand dossier, en saisies (${DEFAULT-VALUE})")
    private long events;

    @Option(names = "--quick", description = "une minute, rien à publier : tout se mesure-t-il ?")
    private boolean quick;

    @Option(
            names = "--pages",
            arity = "0..1",
            fallbackValue = ".*",
            paramLabel = "ADRESSES",
            description =
                    "les pages seules : 300 personnes, dix ans et un an ; ou celles dont l'adresse suit cette expression")
    private @Nullable Pattern pages;

    @Option(names = "--facturx", description = "les factures seules : mille fichiers Factur-X, PDF et XML")
    private boolean facturX;

    @Option(
            names = "--bank",
            description = "le rapprochement seul : dix mille lignes de banque, cinquante mille factures")
    private boolean bank;

    @Option(
            names = "--money",
            description =
                    "l'argent seul : factures validées à 1 et 32, arrêté d'un mois et matrice, 300 activités × 120 mois")
    private boolean money;

    @Override
    public Integer call() throws Exception {
        var scale = quick ? Scale.quick() : Scale.full(events);
        var out = spec.commandLine().getOut();
        if (facturX) BenchRun.ofFacturX(disk.path(), scale, out);
        else if (money) BenchRun.ofMoney(disk.path(), scale, out);
        else if (bank) BenchRun.ofBank(disk.path(), scale, out);
        else if (pages == null) BenchRun.in(disk.path(), scale, out);
        else BenchRun.ofPages(pages, disk.path(), scale, out);
        return 0;
    }
}

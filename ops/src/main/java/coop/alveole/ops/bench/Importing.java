package coop.alveole.ops.bench;

import coop.alveole.command.imports.members.ImportReport;
import coop.alveole.command.imports.members.ImportRuns;
import coop.alveole.command.imports.members.MemberImport;
import coop.alveole.command.imports.members.MemberImport.Progress;
import coop.alveole.command.shared.Request.Mode;
import coop.alveole.domain.imports.LineCounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** An export of invented people, four steps each, taken over while the folds run; beside a plain read of the same files. */
final class Importing {
    private static final int STEPS = 4;
    private static final int FIFTH = 5;
    private static final double STEADY = 1.5;

    private final BenchHouse house;
    private final Path people;
    private final Path steps;

    /** What is still needed of the heap, a fifth of the way and at the end. */
    private double needed;

    private double neededAtFirst;

    Importing(BenchHouse house, Path folder) {
        this.house = house;
        people = folder.resolve("people.csv");
        steps = folder.resolve("steps.csv");
    }

    void measure(Table table, int count) throws IOException {
        write(count);
        double plain = plainRead();
        double first = run(count, this::weighed);
        table.add(row("Import of %,d people with %,d steps".formatted(count, STEPS * count), first, plain));
        table.add(new Row(
                "Memory it needs at its end",
                needed,
                Row.mebibytes(needed),
                "a fifth of the way: " + Row.mebibytes(neededAtFirst),
                Row.times(needed / neededAtFirst),
                "≤ %.1f ×".formatted(STEADY),
                Row.atMost(STEADY, needed / neededAtFirst)));
        table.add(row("The same files again, which add nothing", run(0, Progress.UNSEEN), plain));
    }

    private void write(int count) throws IOException {
        var persons = new StringBuilder("Identifiant Autonomie;Nom;Prénom;E-mail 1;Ville;Antenne de rattachement;")
                .append("Date info coll\n");
        var path = new StringBuilder("Identifiant;Etape de parcours;Date d'effet;Date d'échéance\n");
        for (int i = 0; i < count; i++) {
            persons.append("b%1$d;Exemple %1$d;Camille;b%1$d@example.org;Tours;Tours;08/01/2023%n".formatted(i));
            path.append("b%d;Diagnostic;15/01/2023;%n".formatted(i))
                    .append("b%d;Contrat CAPE;01/02/2023;31/01/2024%n".formatted(i))
                    .append("b%d;Contrat CAPE;01/02/2024;31/12/2024%n".formatted(i))
                    .append("b%d;Contrat CESA;01/01/2025;%n".formatted(i));
        }
        Files.writeString(people, persons);
        Files.writeString(steps, path);
    }

    /** The line breaks found, every character decoded. */
    private double plainRead() throws IOException {
        long started = System.nanoTime();
        for (var file : List.of(people, steps))
            try (var lines = Files.lines(file)) {
                if (lines.count() == 0) throw new IllegalStateException(file + " is empty");
            }
        return Figures.millisSince(started);
    }

    private double run(int recorded, Progress progress) throws IOException {
        long started = System.nanoTime();
        var report = house.bean(MemberImport.class)
                .run(List.of(people, steps), house.bean(ImportRuns.class).onThisMachine(Mode.FOR_REAL), progress);
        house.settle();
        double millis = Figures.millisSince(started);
        var expected = ImportReport.counted(new LineCounts(recorded * (STEPS + 1), recorded == 0 ? lines() : 0, 0));
        if (!report.sentences().getFirst().equals(expected))
            throw new IllegalStateException(report.sentences().getFirst());
        return millis;
    }

    private int lines() throws IOException {
        return Files.readAllLines(people).size() + Files.readAllLines(steps).size() - 2;
    }

    private void weighed(int taken, int of) {
        if (taken != of / FIFTH && taken != of) return;
        needed = Machine.mebibytesNeeded();
        if (taken != of) neededAtFirst = needed;
    }

    private static Row row(String what, double millis, double plain) {
        return new Row(
                what,
                millis,
                seconds(millis),
                "plain read of the same files: " + Row.millis(plain),
                Row.times(millis / plain),
                "–",
                Row.Verdict.UNJUDGED);
    }

    private static String seconds(double millis) {
        return String.format(Locale.ROOT, "%.1f s", millis / 1e3);
    }
}

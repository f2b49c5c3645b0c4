package coop.alveole.command.imports.members;

import coop.alveole.command.imports.file.Line;
import coop.alveole.domain.imports.LineCounts;
import coop.alveole.domain.shared.MembershipId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What became of each line: recorded, there already, or refused with file, line, column and reason; never a value. */
public final class ImportReport {
    /** A line that was not taken over, or that was with a remark. */
    public record Remark(String file, long line, String column, String sentence) {
        @Override
        public String toString() {
            return "%s, ligne %d%s : %s"
                    .formatted(file, line, column.isEmpty() ? "" : ", « " + column + " »", sentence);
        }
    }

    static final String MENDED = "dit autre chose que ce qui a été corrigé ici.";
    static final String FIXED = "a changé depuis qu'elle est reprise, et ne se corrige pas : ce qui est inscrit reste.";

    private final List<Remark> refused = new ArrayList<>();
    /** A cell that is read twice is told once. */
    private final Set<Remark> remarks = new LinkedHashSet<>();

    private final List<Remark> diverging = new ArrayList<>();
    private final List<String> keptAside = new ArrayList<>();
    /** Looked for when somebody asks: it is nothing of the import, and does not wait for it. */
    private Supplier<List<MembershipId>> missing = List::of;

    private int recorded;
    private int already;

    /** Of a line that was not refused: whether the record did not say all of it yet. */
    public void taken(boolean isNews) {
        if (isNews) recorded++;
        else already++;
    }

    public void already() {
        already++;
    }

    public void refused(Line line, String column, String reason) {
        refused.add(new Remark(line.file(), line.number(), column, reason));
    }

    public void remark(Line line, String column, String sentence) {
        remarks.add(new Remark(line.file(), line.number(), column, sentence));
    }

    /** What the record says is never overwritten. */
    void diverges(Line line, String column, String sentence) {
        diverging.add(new Remark(line.file(), line.number(), column, sentence));
    }

    public void keptAside(String file, List<String> columns) {
        if (!columns.isEmpty()) keptAside.add(file + " : colonnes non reprises : " + String.join(", ", columns));
    }

    void sheetKeptAside(String place) {
        sheetKeptAside(place, "ni personnes ni étapes");
    }

    public void sheetKeptAside(String place, String why) {
        keptAside.add(place + " : " + why + ", laissée de côté");
    }

    public List<Remark> remarks() {
        return inOrder(remarks);
    }

    public List<Remark> diverging() {
        return inOrder(diverging);
    }

    public List<String> keptAside() {
        return List.copyOf(keptAside);
    }

    void missing(Supplier<List<MembershipId>> people) {
        missing = people;
    }

    /** Whom an earlier import brought in, and these files do not name: nothing was removed. */
    public List<MembershipId> missing() {
        return missing.get();
    }

    /** Of those, for the command line. */
    public List<String> sentencesOfTheMissing() {
        var people = missing();
        if (people.isEmpty()) return List.of();
        var count = people.size() == 1
                ? "1 personne déjà reprise manque"
                : people.size() + " personnes déjà reprises manquent";
        return Stream.concat(
                        Stream.of(count + " dans ces fichiers : rien ne leur est retiré."),
                        people.stream().map(each -> "absente — " + each))
                .toList();
    }

    public List<Remark> refused() {
        return inOrder(refused);
    }

    /** As somebody reads who has the files at hand. */
    private static List<Remark> inOrder(Collection<Remark> remarks) {
        return remarks.stream()
                .sorted(Comparator.comparing(Remark::file).thenComparingLong(Remark::line))
                .toList();
    }

    public LineCounts lines() {
        return new LineCounts(recorded, already, refused.size());
    }

    /** The first sentence. */
    public static String counted(LineCounts lines) {
        return "%d lignes reprises, %d déjà là, %d refusées."
                .formatted(lines.recorded(), lines.already(), lines.refused());
    }

    /** In French, for whoever watches the import. */
    public List<String> sentences() {
        var sentences = new ArrayList<String>();
        sentences.add(counted(lines()));
        sentences.addAll(keptAside);
        remarks().forEach(remark -> sentences.add("à relire — " + remark));
        diverging().forEach(remark -> sentences.add("diverge — " + remark));
        refused().forEach(remark -> sentences.add("refusée — " + remark));
        return sentences;
    }
}

package coop.alveole.ops.imports;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The name of a file that somebody drops: whatever it claims, it is no path, and holds nothing that cannot be read. */
public record SourceName(String text) {
    private static final int LONGEST = 80;

    public static SourceName of(@Nullable String claimed) {
        var said = claimed == null ? "" : claimed.replace('\\', '/');
        var last = said.substring(said.lastIndexOf('/') + 1)
                .replaceAll("[^\\p{L}\\p{N} ._()'«»<>&-]", "_")
                .strip();
        var name = last.substring(Math.max(0, last.length() - LONGEST));
        return new SourceName(name.isEmpty() || name.matches("[. ]+") ? "fichier" : name);
    }

    /** Of two files of one name, each is to be told from the other in the report. */
    SourceName unlike(Set<String> others) {
        var name = this;
        for (int i = 2; others.contains(name.text); i++) name = new SourceName(i + "-" + text);
        return name;
    }
}

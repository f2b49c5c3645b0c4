package coop.alveole.domain.imports;

/** What became of the lines of an import: recorded, there already, refused. */
public record LineCounts(int recorded, int already, int refused) {
    public LineCounts {
        if (recorded < 0 || already < 0 || refused < 0)
            throw new IllegalArgumentException("no line is counted below zero");
    }
}

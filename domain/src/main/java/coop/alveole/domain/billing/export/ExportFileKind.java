package coop.alveole.domain.billing.export;

import coop.alveole.domain.billing.chart.JournalKind;

/** The files of a batch: their columns differ. */
public enum ExportFileKind {
    SALES("ventes"),
    PURCHASES("achats"),
    PAYMENTS("reglements"),
    ANALYTIC("analytique");

    private final String word;

    ExportFileKind(String word) {
        this.word = word;
    }

    public static ExportFileKind of(JournalKind journal) {
        return switch (journal) {
            case SALES, MISCELLANEOUS -> SALES;
            case PURCHASES -> PURCHASES;
            case BANK, CASH -> PAYMENTS;
            case ANALYTIC -> ANALYTIC;
        };
    }

    /** {@code ventes-0001.txt}. */
    public String fileName(int batch) {
        return "%s-%04d.txt".formatted(word, batch);
    }
}

package coop.alveole.domain.billing.chart;

/** Which book an entry goes to (journal). */
public enum JournalKind {
    SALES("VE"),
    PURCHASES("AC"),
    BANK("BQ"),
    CASH("CA"),
    MISCELLANEOUS("OD"),
    /** Transfers between activities and pooled services, in no general account (ACC-05). */
    ANALYTIC("ODA");

    private final String byDefault;

    JournalKind(String byDefault) {
        this.byDefault = byDefault;
    }

    String byDefault() {
        return byDefault;
    }
}

package coop.alveole.query.day;

import coop.alveole.domain.shared.DeadlineId;
import coop.alveole.query.deadline.DeadlinesPage.Row;

/** The one next thing to do about a line: its words, and the page where it is done. */
public record NextStep(String words, String href) {
    /** What waits for somebody has its page; what is due leads to the form, or to the file, that ends it. */
    static NextStep of(Row row) {
        if (!row.page().isEmpty()) return new NextStep(onItsPage(row), row.page());
        var kind = new DeadlineId(row.id()).kind();
        var place = switch (kind) {
            case ASSOCIATION -> row.href() + "#do-apply-for-association";
            case ADMISSION_VOTE -> row.href() + "#do-admit";
            case CAPE_END -> row.href() + "#do-renew-cape";
            case CONTRACT_END -> row.href() + "#actions";
            case INTERVIEWS -> row.href() + "#do-record-interview";
            case TRIAL_END -> "/deadlines/" + row.id();
            case RESIDENCE_PERMIT, MEDICAL_VISIT -> row.href() + "/social";
            case ACCESS_REQUEST -> row.href() + "/my-data";
            case ERASURE_REQUEST, RETENTION_OF_CARE, RETENTION, RETENTION_OF_CANDIDATE -> row.href() + "/erasure";
        };
        return new NextStep("next." + kind, place);
    }

    private static String onItsPage(Row row) {
        if (row.id().startsWith("action-")) return "next.ACTION";
        boolean isOfAPaper = row.page().endsWith("/attachments") || row.page().equals("/house-documents");
        return isOfAPaper ? "next.DOCUMENT" : "next.OPEN";
    }
}

package coop.alveole.query.membership.document;

import coop.alveole.query.shared.Frame;
import java.util.List;

/** « Documents produits » of one file: what may be produced, and what is kept. */
record DocumentsPage(
        Frame frame, String file, String name, long version, boolean may, List<Row> rows, List<Kept> kept) {
    private static final String MEMBERS = "/members/";

    /** Whose file it is. */
    public String member() {
        return file.substring(MEMBERS.length());
    }

    /** {@code day} and {@code number} are sent back as they are; {@code about} says them; one that lacks something has no draft. */
    record Row(
            String kind, String day, int number, String about, List<String> lacks, String draft, boolean producible) {
        public String form() {
            return "do-" + kind + "-" + day + "-" + number;
        }

        public String verb() {
            return "produce-document " + kind + " " + day + " " + number;
        }
    }

    /** {@code print} is the beginning of the hash of what is sealed. */
    record Kept(
            String id,
            String kind,
            String about,
            String producedOn,
            String by,
            String print,
            boolean readable,
            List<Sent> sent,
            boolean mayBeSent) {
        public String verb() {
            return "record-registered-letter " + id;
        }
    }

    record Sent(String on, String number) {}
}

package coop.alveole.query.membership.letters;

import coop.alveole.query.list.ListPage;
import coop.alveole.query.shared.Frame;
import java.util.List;

/** Letters that left together: each with its number, or the room for it. */
record LetterBatchPage(
        Frame frame,
        String id,
        String kind,
        String producedOn,
        String by,
        List<Row> rows,
        List<Without> without,
        boolean may) {
    /** {@code print} is the beginning of its hash; {@code at} its place in the sending list. */
    record Row(int at, String member, String document, String name, String address, String print, List<Sent> sent) {}

    record Sent(String number, String on) {
        public String verb(String document) {
            return "withdraw-registered-letter " + document + " " + number;
        }
    }

    record Without(String member, String name, String lacks) {}

    /** « Lots de lettres ». */
    record Batches(Frame frame, ListPage<LetterBatchList.Row> list) {}
}

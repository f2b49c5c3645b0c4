package coop.alveole.query.membership.letters;

import coop.alveole.domain.membership.document.DocumentKind;
import coop.alveole.query.shared.Frame;
import java.util.List;

/** « Lettres »: whom letters of one kind are due to. {@code may} says whether whoever reads may produce them together. */
record LettersPage(
        Frame frame, Asked asked, List<DocumentKind> kinds, List<Row> complete, List<Row> lacking, boolean may) {
    record Asked(DocumentKind kind, String territory, String month) {}

    /** {@code about} says the deadline; what is missing is said in words. */
    record Row(String id, String name, String territory, String by, String about, String lacks) {}

    /** Whoever lacks something is sent with the form, to be told of in the batch. */
    public boolean isEmpty() {
        return complete.isEmpty() && lacking.isEmpty();
    }
}

package coop.alveole.query.people.call;

import coop.alveole.query.list.ListPage;
import coop.alveole.query.shared.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** « Appels » of one person: where they stand, the note to write, and those of before. */
record CallsPage(
        Frame frame,
        String base,
        String name,
        String standing,
        List<Fact> facts,
        @Nullable Form form,
        ListPage<CallView> list) {
    /** {@code label} is a key of the bundle. */
    record Fact(String label, String value) {}

    /** Where a call is noted and where it is taken back; {@code today} is the day it was most likely held. */
    record Form(String note, String withdraw, String today, List<String> reasons) {}
}

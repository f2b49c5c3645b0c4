package coop.alveole.query.start;

import coop.alveole.query.membership.flag.GravestFlags;
import coop.alveole.query.shared.Frame;
import java.util.List;

/** « Par où commencer », ready to be read; {@code left} is how many steps are still to be done. */
record StartPage(Frame frame, int left, List<Row> rows, List<GravestFlags.Line> flags) {
    /** {@code page} is where it is done, empty for whoever may not; {@code by} and {@code on} are of the fact behind it. */
    record Row(String kind, boolean done, boolean compulsory, String said, String by, String on, String page) {}
}

package coop.alveole.query.shared;

import java.util.List;

/** What the screens show by now: the last position that every display has passed, and whose facts came since another. */
public interface Displayed {
    long position();

    /** In order, a bounded number at a time. */
    List<Change> since(long position);

    /** Until more than this position is displayed, a second at most. */
    void await(long position) throws InterruptedException;

    /** A fact came to this object. */
    record Change(long position, String objectId) {}
}

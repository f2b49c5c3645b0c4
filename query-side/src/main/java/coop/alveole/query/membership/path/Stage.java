package coop.alveole.query.membership.path;

/** A step of the way of an entrepreneur, from the first meeting to the exit: whoever stands elsewhere is at none. */
public enum Stage {
    INFORMATION_MEETING,
    ORIENTATION_COMMITTEE,
    DIAGNOSTIC,
    CAPE,
    CESA,
    ASSOCIATE,
    LEFT
}

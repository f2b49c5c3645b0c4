package coop.alveole.ops.fold;

import coop.alveole.projection.shared.Documents.State;

/** Where a model stands: its line in {@code _models}. A collection without a name is none at all. */
record Standing(String name, String fingerprint, String collection, long position, State state, String error) {
    static Standing none(String name) {
        return new Standing(name, "", "", 0, State.REBUILDING, "");
    }

    Standing reached(long position) {
        return new Standing(name, fingerprint, collection, position, state, error);
    }

    Standing as(State state) {
        return new Standing(name, fingerprint, collection, position, state, error);
    }

    Standing setAside(String error) {
        return new Standing(name, fingerprint, collection, position, State.STALE, error);
    }

    /** Documents under another roof, as old as before: readers move first, then they are told how true these are. */
    Standing in(String collection) {
        return new Standing(name, fingerprint, collection, position, state, error);
    }
}

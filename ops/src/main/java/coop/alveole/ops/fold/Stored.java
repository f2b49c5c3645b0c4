package coop.alveole.ops.fold;

/** A document and the last event folded into it: an event that comes a second time is known by its position. */
record Stored<D>(D document, long position) {}

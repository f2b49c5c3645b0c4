package coop.alveole.query.shared;

import static coop.alveole.domain.shared.RequestRule.KNOWN_AT_ON_LIST;
import static coop.alveole.domain.shared.RequestRule.NOT_READY;

import coop.alveole.projection.shared.Documents;
import coop.alveole.projection.shared.Documents.State;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.function.LongConsumer;

/**
 * At which date, as known at which position, after which write, and for whom a question is asked. {@code asOf} is what
 * was true on that day; {@code knownAt} what had been recorded by that position. The two are never mixed. {@code
 * displayed} is the position every display had passed when the question came: what is answered holds it at least.
 */
public record Reading(
        LocalDate asOf,
        OptionalLong knownAt,
        OptionalLong after,
        long displayed,
        Patience patience,
        Viewer viewer,
        LongConsumer lag) {
    /** STRICT answers 503 rather than an older truth. */
    public enum Patience {
        LENIENT,
        STRICT
    }

    /** What is true on that day by all that is recorded, and nothing older; for the house itself, or for a command. */
    public static Reading holding(long head, LocalDate day, Viewer viewer) {
        return new Reading(day, OptionalLong.empty(), OptionalLong.of(head), head, Patience.STRICT, viewer, _ -> {});
    }

    /** Waits, bounded, until the documents hold the write the caller has just made. */
    public void waitFor(Documents<?> documents) {
        if (after.isPresent() && documents.reached(after.getAsLong())) return;
        if (after.isEmpty() && documents.state() == State.LIVE) return;
        NOT_READY.require(patience == Patience.LENIENT, "after");
        lag.accept(documents.truth().behind());
    }

    /** The same question, of what had been recorded by that position. */
    public Reading knownAt(long position) {
        return new Reading(asOf, OptionalLong.of(position), after, displayed, patience, viewer, lag);
    }

    /** The same question, of another day. */
    public Reading on(LocalDate day) {
        return new Reading(day, knownAt, after, displayed, patience, viewer, lag);
    }

    /** What was known of a whole list would read the record again: that is an operation, and it comes later. */
    public Reading ofList() {
        KNOWN_AT_ON_LIST.require(knownAt.isEmpty(), "knownAt");
        return this;
    }
}

package coop.alveole.query.evidence;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One event as a sentence: what, since when it counts, recorded when, by which account or token, by which way in and
 * why. {@code version} counts the events of its object from 0, {@code position} those of the record from 1.
 */
public record HistoryLine(
        long version,
        long position,
        String sentence,
        LocalDate effectiveOn,
        Instant recordedAt,
        String actor,
        String origin,
        String reason) {}

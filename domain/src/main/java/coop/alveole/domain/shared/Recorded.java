package coop.alveole.domain.shared;

import java.time.Instant;

/**
 * An event as the record keeps it: what a fold may read besides the fact itself. Position counts from 1, version
 * from 0 within its object; actor is an
 * account or a token, origin the way in (http, import, cli, automation), reason a code or nothing.
 */
public record Recorded<E>(
        long position, long version, Instant recordedAt, String actor, String origin, String reason, E event) {}

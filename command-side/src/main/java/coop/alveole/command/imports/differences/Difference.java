package coop.alveole.command.imports.differences;

import coop.alveole.command.imports.differences.Here.Held;
import coop.alveole.command.imports.differences.Here.Sayer;
import coop.alveole.domain.divergence.Told;
import coop.alveole.domain.divergence.Told.*;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One thing a file tells, beside what the record says of it. */
public sealed interface Difference {
    record Same() implements Difference {}

    /** The record says nothing of it. */
    record New() implements Difference {}

    /** The record says what an earlier file told: the present software has changed it since. */
    record Edited(Told before) implements Difference {}

    /** The house said otherwise, or emptied it: what it says is never overwritten. */
    record Mended(@Nullable Told here) implements Difference {}

    /** By itself, whatever else the export tells. */
    static Difference between(Here here, Told there) {
        return between(here, there, Set.of(there.subject()));
    }

    /** {@code subjects} are all those the file tells of: a contract that it tells no more has moved to other dates. */
    static Difference between(Here here, Told there, Set<Subject> subjects) {
        if (accumulates(there) && here.ever().contains(there)) return new Same();
        return here.of(there.subject())
                .or(() -> there instanceof Contract contract ? moved(here, contract, subjects) : Optional.empty())
                .map(held -> against(here, held, there))
                .orElseGet(New::new);
    }

    /** A contract that an exit of the same file ended is told with its term for ever. */
    private static Difference against(Here here, Held held, Told there) {
        if (there.equals(held.told())) return new Same();
        if (held.told() == null || held.sayer() == Sayer.HOUSE) return new Mended(held.told());
        return there instanceof Contract && here.ever().contains(there) ? new Same() : new Edited(held.told());
    }

    private static Optional<Held> moved(Here here, Contract there, Set<Subject> subjects) {
        return here.contracts()
                .filter(each -> each.overlaps(there) && !subjects.contains(each.subject()))
                .findFirst()
                .flatMap(each -> here.of(each.subject()));
    }

    /** Facts one after the other: an old one told again is no news. */
    private static boolean accumulates(Told told) {
        return switch (told) {
            case Permit _, Visit _, Meeting _, Diagnostic _, Prescriber _ -> true;
            case Words _, Territory _, Contract _ -> false;
        };
    }
}

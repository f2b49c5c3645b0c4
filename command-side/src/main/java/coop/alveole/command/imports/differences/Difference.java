package coop.alveole.command.imports.differences;

import coop.alveole.command.imports.differences.Here.Held;
import coop.alveole.command.imports.differences.Here.Sayer;
import coop.alveole.domain.divergence.Told;
import coop.alveole.domain.divergence.Told.*;
import coop.alveole.domain.divergence.ToldForGood.*;
import coop.alveole.domain.divergence.ToldSince.*;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One thing a file tells, beside what the record says of it. */
public sealed interface Difference {
    record Same() implements Difference {}

    /** The record says nothing of it. */
    record New() implements Difference {}

    /** The record says what an earlier file told: the present software has changed it since. */
    record Edited(Told before) implements Difference {}

    /** Edited there, while no command corrects it here. */
    record Fixed(Told here) implements Difference {}

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
                .or(() -> new Moved(here, subjects).insteadOf(there))
                .map(held -> against(here, held, there))
                .orElseGet(New::new);
    }

    /** A contract that an import has told before its exit goes on being told so. */
    private static Difference against(Here here, Held held, Told there) {
        var told = held.told();
        if (told == null) return new Mended(null);
        if (agree(there, told)) return new Same();
        if (held.sayer() == Sayer.HOUSE) return new Mended(told);
        if (there instanceof Contract && here.ever().contains(there)) return new Same();
        return there.isFollowedInsteadOf(told) ? new Edited(told) : new Fixed(told);
    }

    private static boolean agree(Told there, Told told) {
        return there.equals(told)
                || (there instanceof Amendment amendment
                        && told instanceof Amendment known
                        && amendment.agreesWith(known));
    }

    /** Facts one after the other: an old one told again is no news. */
    private static boolean accumulates(Told told) {
        return switch (told) {
            case Permit _, Visit _, Meeting _, Diagnostic _, Prescriber _, Admission _, Decline _ -> true;
            case Words _, Territory _, Contract _, Term _, Advisor _, Exit _, Amendment _ -> false;
        };
    }
}

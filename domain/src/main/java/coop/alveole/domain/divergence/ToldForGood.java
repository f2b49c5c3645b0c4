package coop.alveole.domain.divergence;

import static coop.alveole.domain.divergence.DivergenceRule.RECORDED_FOR_GOOD;

import coop.alveole.domain.shared.ExitKind;
import coop.alveole.domain.shared.ExitReason;
import coop.alveole.domain.shared.PersonalDetail;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is recorded once and for all: no command corrects it, so that what is here stays. */
public sealed interface ToldForGood extends Told {
    @Override
    default boolean isFollowedInsteadOf(Told here) {
        return false;
    }

    /** Refuses to record the first instead of the second where no command does. */
    static void requireCorrection(Told there, Told here) {
        RECORDED_FOR_GOOD.require(there.isFollowedInsteadOf(here), "kept");
    }

    /** An exit; {@code lastDay} is included. */
    record Exit(LocalDate lastDay, ExitKind exitKind, ExitReason reason) implements ToldForGood {
        @Override
        public Subject subject() {
            return of(lastDay);
        }

        /** Whichever exit ended something that day. */
        public static Subject of(LocalDate lastDay) {
            return new Subject(Kind.EXIT, lastDay.toString());
        }
    }

    /** A non-admission, with its motive; the export does not tell its day. */
    record Decline(List<PersonalDetail> motive) implements ToldForGood {
        @Override
        public Subject subject() {
            return Kind.DECLINE.alone();
        }

        @Override
        public List<PersonalDetail> words() {
            return motive;
        }
    }

    /** What an amendment (avenant) changes from that day on; a file does not always tell its number, the record does. */
    record Amendment(LocalDate effectiveFrom, @Nullable Integer number, List<PersonalDetail> changes)
            implements ToldForGood {
        @Override
        public Subject subject() {
            return new Subject(Kind.AMENDMENT, effectiveFrom + (number == null ? "" : "." + number));
        }

        @Override
        public List<PersonalDetail> words() {
            return changes;
        }

        /** As a file may tell it, with its number or without. */
        public Amendment withoutNumber() {
            return new Amendment(effectiveFrom, null, changes);
        }

        /** Whether both say the same, where only one of them says a number. */
        public boolean agreesWith(Amendment other) {
            return equals(number == null ? other.withoutNumber() : other);
        }
    }
}

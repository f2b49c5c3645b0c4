package coop.alveole.domain.people;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the path here tells of how long somebody's data are kept. It is read from the membership, which is another
 * feature, by whoever sends the command.
 */
public record Relation(Stage stage, Employment employment, Register register) {
    /** Nothing is known but that day. */
    public static Relation contactOf(LocalDate lastContactOn) {
        return new Relation(new Stage.Candidate(lastContactOn), new Employment.None(), Register.NEVER_ASSOCIATE);
    }

    /** How far it has come. */
    public sealed interface Stage {
        /** Never under contract (GDPR-02). */
        record Candidate(LocalDate lastContactOn) implements Stage {}

        /** Under contract, or an associate, that day or later. */
        record UnderWay() implements Stage {}

        /** Everything has ended; {@code lastDay} is included. */
        record Ended(LocalDate lastDay) implements Stage {}
    }

    /** Since when the house has been an employer: a CESA, or a common-law contract. */
    public sealed interface Employment {
        record None() implements Employment {}

        record Since(LocalDate day) implements Employment {}

        default boolean hasBegunOn(LocalDate day) {
            return this instanceof Since since && !day.isBefore(since.day());
        }
    }

    /** Who has been an associate is named in the legal registers. */
    public enum Register {
        NEVER_ASSOCIATE,
        ASSOCIATE
    }

    /** Empty before the end: a candidate has had no relation, and one under way has no last day. */
    Optional<LocalDate> lastDay() {
        return stage instanceof Stage.Ended ended ? Optional.of(ended.lastDay()) : Optional.empty();
    }
}

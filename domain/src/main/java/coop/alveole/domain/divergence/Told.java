package coop.alveole.domain.divergence;

import static coop.alveole.domain.divergence.DivergenceRule.END_OF_CESA_SAID_WITH_ITS_CAUSE;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.PersonalDetail;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that an export of the present software tells about somebody, in the terms of our record. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "told")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Told.Words.class, name = "WORDS"),
    @JsonSubTypes.Type(value = Told.Territory.class, name = "TERRITORY"),
    @JsonSubTypes.Type(value = Told.Prescriber.class, name = "PRESCRIBER"),
    @JsonSubTypes.Type(value = Told.Permit.class, name = "PERMIT"),
    @JsonSubTypes.Type(value = Told.Visit.class, name = "VISIT"),
    @JsonSubTypes.Type(value = Told.Meeting.class, name = "MEETING"),
    @JsonSubTypes.Type(value = Told.Diagnostic.class, name = "DIAGNOSTIC"),
    @JsonSubTypes.Type(value = Told.Contract.class, name = "CONTRACT"),
    @JsonSubTypes.Type(value = ToldSince.Term.class, name = "TERM"),
    @JsonSubTypes.Type(value = ToldSince.Admission.class, name = "ADMISSION"),
    @JsonSubTypes.Type(value = ToldSince.Advisor.class, name = "ADVISOR"),
    @JsonSubTypes.Type(value = ToldForGood.Exit.class, name = "EXIT"),
    @JsonSubTypes.Type(value = ToldForGood.Decline.class, name = "DECLINE"),
    @JsonSubTypes.Type(value = ToldForGood.Amendment.class, name = "AMENDMENT")
})
public sealed interface Told
        permits Told.Words,
                Told.Territory,
                Told.Prescriber,
                Told.Permit,
                Told.Visit,
                Told.Meeting,
                Told.Diagnostic,
                Told.Contract,
                ToldSince,
                ToldForGood {
    /** Of what it is told: of one subject a file says one thing at a time. */
    Subject subject();

    /** Those of the person that it holds, sealed. */
    default List<PersonalDetail> words() {
        return List.of();
    }

    /** Whether it can be recorded instead of what we say: a command corrects it, or adds it after the other. */
    default boolean isFollowedInsteadOf(Told here) {
        return true;
    }

    /** {@code which} tells apart several of one kind: the field of the words, the first day of the contract or the last. */
    record Subject(Kind kind, String which) {
        private static final char SEPARATOR = '.';

        /** As a list names it: {@code WORDS.PHONE}. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Subject named(String name) {
            int end = name.indexOf(SEPARATOR);
            return end < 0
                    ? new Subject(Kind.valueOf(name), "")
                    : new Subject(Kind.valueOf(name.substring(0, end)), name.substring(end + 1));
        }

        @Override
        @JsonValue
        public String toString() {
            return which.isEmpty() ? kind.name() : kind.name() + SEPARATOR + which;
        }
    }

    /** What may be told. */
    enum Kind {
        WORDS,
        TERRITORY,
        PRESCRIBER,
        PERMIT,
        VISIT,
        MEETING,
        DIAGNOSTIC,
        CONTRACT,
        TERM,
        ADMISSION,
        ADVISOR,
        EXIT,
        DECLINE,
        AMENDMENT;

        Subject alone() {
            return new Subject(this, "");
        }
    }

    record Words(PersonalDetail detail) implements Told {
        @Override
        public Subject subject() {
            return new Subject(Kind.WORDS, detail.field().name());
        }

        @Override
        public List<PersonalDetail> words() {
            return List.of(detail);
        }
    }

    record Territory(Label territory) implements Told {
        @Override
        public Subject subject() {
            return Kind.TERRITORY.alone();
        }
    }

    /** The organisation that sent somebody to us (prescripteur). */
    record Prescriber(Label organisation) implements Told {
        @Override
        public Subject subject() {
            return Kind.PRESCRIBER.alone();
        }
    }

    record Permit(LocalDate validUntil) implements Told {
        @Override
        public Subject subject() {
            return Kind.PERMIT.alone();
        }
    }

    record Visit(LocalDate heldOn, LocalDate nextBy) implements Told {
        @Override
        public Subject subject() {
            return Kind.VISIT.alone();
        }
    }

    /** An information meeting (information collective). */
    record Meeting(LocalDate heldOn) implements Told {
        @Override
        public Subject subject() {
            return new Subject(Kind.MEETING, heldOn.toString());
        }
    }

    record Diagnostic(LocalDate heldOn) implements Told {
        @Override
        public Subject subject() {
            return new Subject(Kind.DIAGNOSTIC, heldOn.toString());
        }
    }

    /** {@code endsOn} is the last day, included; a CESA in force has none. */
    record Contract(Type type, LocalDate startsOn, @Nullable LocalDate endsOn) implements Told {
        /** As an export tells them apart. */
        public enum Type {
            CAPE,
            CESA,
            EMPLOYMENT
        }

        @Override
        public Subject subject() {
            return new Subject(Kind.CONTRACT, type + "." + startsOn);
        }

        public boolean runsAfter(LocalDate day) {
            return endsOn == null || endsOn.isAfter(day);
        }

        public boolean runsOn(LocalDate day) {
            return !day.isBefore(startsOn) && (endsOn == null || !endsOn.isBefore(day));
        }

        public Contract endingOn(LocalDate lastDay) {
            return new Contract(type, startsOn, lastDay);
        }

        /** A contract of another kind is another contract. */
        @Override
        public boolean isFollowedInsteadOf(Told here) {
            return here instanceof Contract other && other.type == type;
        }

        /** The same contract with other dates; that a CESA ended is told with its cause, and not so. */
        public Contract insteadOf(Contract before) {
            END_OF_CESA_SAID_WITH_ITS_CAUSE.require((endsOn == null) == (before.endsOn == null), "endsOn");
            return this;
        }

        /** Whether both would run on one day: of one kind they are the same contract, told with other dates. */
        public boolean overlaps(Contract other) {
            return type == other.type
                    && runsAfter(other.startsOn.minusDays(1))
                    && other.runsAfter(startsOn.minusDays(1));
        }
    }
}

package coop.alveole.domain.people;

import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.domain.shared.RetentionAnswer;
import coop.alveole.domain.shared.RetentionClass;
import coop.alveole.domain.shared.deadline.DeadlineChange;
import coop.alveole.domain.shared.deadline.SaysDeadlines;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;

/** What we learnt about one person, every word of it sealed, and what became of these words. */
public sealed interface PersonEvent extends SaysDeadlines {
    PersonId personId();

    LocalDate effectiveOn();

    @Override
    default Stream<DeadlineChange> deadlines(LocalDate recordedOn) {
        return PersonDeadlines.of(this);
    }

    /** A person enters the record, at the latest on that day. */
    @Revision("1")
    record PersonRecorded(PersonId personId, LocalDate recordedOn, List<PersonalDetail> details)
            implements PersonEvent {
        @Override
        public LocalDate effectiveOn() {
            return recordedOn;
        }
    }

    /** Details that hold from that day on; those not named stay as they were. */
    @Revision("1")
    record DetailsChanged(PersonId personId, LocalDate changedOn, List<PersonalDetail> details) implements PersonEvent {
        @Override
        public LocalDate effectiveOn() {
            return changedOn;
        }
    }

    /** From that day on the file says nothing of it. Its earlier words keep the key of their class: nothing is destroyed. */
    @Revision("1")
    record DetailEmptied(PersonId personId, LocalDate emptiedOn, PersonalField field) implements PersonEvent {
        @Override
        public LocalDate effectiveOn() {
            return emptiedOn;
        }
    }

    /** The residence permit shown that day is good until {@code validUntil}, included. */
    @Revision("1")
    record ResidencePermitRecorded(PersonId personId, LocalDate recordedOn, LocalDate validUntil)
            implements PersonEvent {
        @Override
        public LocalDate effectiveOn() {
            return recordedOn;
        }
    }

    /** A medical visit took place; the next one by {@code nextBy}, included. What it found stays sealed elsewhere. */
    @Revision("1")
    record MedicalVisitRecorded(PersonId personId, LocalDate heldOn, LocalDate nextBy) implements PersonEvent {
        @Override
        public LocalDate effectiveOn() {
            return heldOn;
        }
    }

    /** Somebody asked what we hold about them: one month to answer (RGPD art. 12-3). */
    @Revision("1")
    record AccessRequested(PersonId personId, LocalDate requestedOn, LocalDate answerBy) implements PersonEvent {
        @Override
        public LocalDate effectiveOn() {
            return requestedOn;
        }
    }

    @Revision("1")
    record AccessAnswered(PersonId personId, LocalDate requestedOn, LocalDate answeredOn) implements PersonEvent {
        @Override
        public LocalDate effectiveOn() {
            return answeredOn;
        }
    }

    /** Somebody asked that what we hold about them be erased: one month to answer (RGPD art. 12-3). */
    @Revision("1")
    record ErasureRequested(PersonId personId, LocalDate requestedOn, LocalDate answerBy) implements PersonEvent {
        @Override
        public LocalDate effectiveOn() {
            return requestedOn;
        }
    }

    /** Class by class, what was destroyed and what is kept until when. Without a request, it was asked by the house. */
    @Revision("1")
    record ErasureAnswered(
            PersonId personId, LocalDate requestedOn, LocalDate answeredOn, List<RetentionAnswer> answers)
            implements PersonEvent {
        @Override
        public LocalDate effectiveOn() {
            return answeredOn;
        }
    }

    /** The keys of these classes are destroyed, for ever: what they sealed reads « effacé » at every date. */
    @Revision("1")
    record KeysDestroyed(
            PersonId personId,
            List<RetentionClass> classes,
            AccountId decidedBy,
            ErasureBasis legalBasis,
            LocalDate requestedOn,
            LocalDate destroyedOn)
            implements PersonEvent {
        @Override
        public LocalDate effectiveOn() {
            return destroyedOn;
        }
    }

    /** The two people are one: from that day on everything is recorded about the one kept. */
    @Revision("1")
    record PersonJoined(PersonId personId, PersonId kept, LocalDate joinedOn) implements PersonEvent {
        @Override
        public LocalDate effectiveOn() {
            return joinedOn;
        }
    }

    /** They were two after all. */
    @Revision("1")
    record PersonParted(PersonId personId, PersonId kept, LocalDate partedOn) implements PersonEvent {
        @Override
        public LocalDate effectiveOn() {
            return partedOn;
        }
    }

    /** Somebody of the house and the person have spoken; calls are numbered from 1 on, and a number is used once. */
    @Revision("1")
    record CallNoted(PersonId personId, int number, LocalDate calledOn, PersonalDetail note) implements PersonEvent {
        @Override
        public LocalDate effectiveOn() {
            return calledOn;
        }
    }

    /** What had been noted was wrong; from that day on the file does not show it any more. */
    @Revision("1")
    record CallWithdrawn(PersonId personId, int number, LocalDate withdrawnOn, CallMistake reason)
            implements PersonEvent {
        @Override
        public LocalDate effectiveOn() {
            return withdrawnOn;
        }
    }

    /** Why a noted call is taken back. */
    enum CallMistake {
        WRONG_PERSON,
        NOTED_TWICE,
        WRONG_WORDS,
        /** By whoever had noted it, on the page that said so: it never meant anything. */
        TAKEN_BACK_AT_ONCE;

        /** Whether what was noted was said by the person all the same. */
        public boolean isTheirs() {
            return switch (this) {
                case NOTED_TWICE, WRONG_WORDS -> true;
                case WRONG_PERSON, TAKEN_BACK_AT_ONCE -> false;
            };
        }
    }

    /** By what right words are erased. */
    enum ErasureBasis {
        /** The person asked (RGPD art. 17). */
        ON_REQUEST,
        /** They had been kept as long as they may be (RGPD art. 5-1-e). */
        END_OF_RETENTION
    }
}

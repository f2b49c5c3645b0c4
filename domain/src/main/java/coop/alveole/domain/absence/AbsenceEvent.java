package coop.alveole.domain.absence;

import coop.alveole.domain.shared.AbsencesId;
import coop.alveole.domain.shared.AccountId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What is known of the absences of one account; why somebody is away is nobody's business here. */
public sealed interface AbsenceEvent {
    AbsencesId absencesId();

    LocalDate effectiveOn();

    /** Both days are included. */
    @Revision("1")
    record AbsenceRecorded(
            AbsencesId absencesId,
            LocalDate from,
            LocalDate lastDay,
            @Nullable AccountId substitute) implements AbsenceEvent {
        @Override
        public LocalDate effectiveOn() {
            return from;
        }
    }

    /** The one that began on {@code from}; {@code returnedOn} is the first day back. */
    @Revision("1")
    record AbsenceEndedEarly(AbsencesId absencesId, LocalDate from, LocalDate returnedOn) implements AbsenceEvent {
        @Override
        public LocalDate effectiveOn() {
            return returnedOn;
        }
    }
}

package coop.alveole.domain.absence;

import coop.alveole.domain.shared.AbsencesId;
import coop.alveole.domain.shared.AccountId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What may be asked about the absences of one account. */
public sealed interface AbsenceCommand {
    @TargetAggregateIdentifier
    AbsencesId absencesId();

    /** How far the rights of the substitute reach, as the record says on the day it is asked. */
    enum SubstituteReach {
        ALL_THE_LINES,
        NOT_ALL
    }

    record RecordAbsence(
            AbsencesId absencesId,
            LocalDate from,
            LocalDate lastDay,
            @Nullable AccountId substitute,
            SubstituteReach reach)
            implements AbsenceCommand {}

    record EndAbsence(AbsencesId absencesId, LocalDate from, LocalDate returnedOn) implements AbsenceCommand {}
}

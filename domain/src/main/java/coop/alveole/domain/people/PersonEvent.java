package coop.alveole.domain.people;

import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.PersonalDetail;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/** What we learnt about one person; every word of it sealed. */
public sealed interface PersonEvent {
    PersonId personId();

    LocalDate effectiveOn();

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
}

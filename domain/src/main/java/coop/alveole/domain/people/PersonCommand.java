package coop.alveole.domain.people;

import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.PersonalDetail;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked about one person. */
public sealed interface PersonCommand {
    @TargetAggregateIdentifier
    PersonId personId();

    record RecordPerson(PersonId personId, LocalDate recordedOn, List<PersonalDetail> details)
            implements PersonCommand {}

    record ChangeDetails(PersonId personId, LocalDate changedOn, List<PersonalDetail> details)
            implements PersonCommand {}
}

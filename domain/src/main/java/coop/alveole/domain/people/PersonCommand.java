package coop.alveole.domain.people;

import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked about one person. */
public sealed interface PersonCommand {
    @TargetAggregateIdentifier
    PersonId personId();

    record RecordPerson(PersonId personId, LocalDate recordedOn, List<PersonalDetail> details)
            implements PersonCommand {}

    /** Some words wait for a first employment (NIR): they are said with what the path here tells of it. */
    record ChangeDetails(PersonId personId, LocalDate changedOn, Relation relation, List<PersonalDetail> details)
            implements PersonCommand {}

    /** From that day on the file says nothing of it; what it said before stays known of the days before. */
    record EmptyDetail(PersonId personId, LocalDate emptiedOn, PersonalField field) implements PersonCommand {}

    record RecordResidencePermit(PersonId personId, LocalDate recordedOn, LocalDate validUntil)
            implements PersonCommand {}

    record RecordMedicalVisit(PersonId personId, LocalDate heldOn, LocalDate nextBy) implements PersonCommand {}

    record RequestAccess(PersonId personId, LocalDate requestedOn) implements PersonCommand {}

    record AnswerAccess(PersonId personId, LocalDate answeredOn) implements PersonCommand {}

    record RequestErasure(PersonId personId, LocalDate requestedOn) implements PersonCommand {}

    /** With the request that is open, or, without one, of what need not be kept any longer. */
    record ErasePerson(PersonId personId, LocalDate erasedOn, AccountId decidedBy, Relation relation)
            implements PersonCommand {}
}

package coop.alveole.domain.people;

import coop.alveole.domain.people.PersonEvent.CallMistake;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    /** Whoever is erased at the same time as the file to which theirs is joined, by the right by which that one is. */
    record EraseWithKept(
            PersonId personId,
            LocalDate erasedOn,
            AccountId decidedBy,
            Relation relation,
            Optional<LocalDate> requestedOn)
            implements PersonCommand {}

    /** The two people are one; it counts only with the same of their memberships. */
    record JoinPerson(PersonId personId, PersonId kept, LocalDate joinedOn) implements PersonCommand {}

    record PartPerson(PersonId personId, PersonId kept, LocalDate partedOn) implements PersonCommand {}

    /** Noted on the day {@code on}, of a call of that day or of one before. */
    record NoteCall(PersonId personId, LocalDate on, LocalDate calledOn, PersonalDetail note)
            implements PersonCommand {}

    record WithdrawCall(PersonId personId, LocalDate withdrawnOn, int number, CallMistake reason)
            implements PersonCommand {}
}

package coop.alveole.domain.people;

import static coop.alveole.domain.shared.DeadlineKind.*;

import coop.alveole.domain.people.PersonEvent.*;
import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RetentionClass;
import coop.alveole.domain.shared.deadline.DeadlineChange;
import coop.alveole.domain.shared.deadline.DeadlineChange.*;
import coop.alveole.domain.shared.deadline.LastContact;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What each event of a person says of the deadlines of their file. */
public final class PersonDeadlines {
    private PersonDeadlines() {}

    public static Stream<DeadlineChange> of(PersonEvent event) {
        var id = MembershipId.of(event.personId());
        return switch (event) {
            case ResidencePermitRecorded e -> opened(id, RESIDENCE_PERMIT, e.recordedOn(), e.validUntil());
            case MedicalVisitRecorded e -> opened(id, MEDICAL_VISIT, e.heldOn(), e.nextBy());
            case AccessRequested e -> opened(id, ACCESS_REQUEST, e.requestedOn(), e.answerBy());
            case AccessAnswered e -> Stream.of(new Met(id, ACCESS_REQUEST, e.answeredOn()));
            case ErasureRequested e -> opened(id, ERASURE_REQUEST, e.requestedOn(), e.answerBy());
            case ErasureAnswered e -> Stream.of(new Met(id, ERASURE_REQUEST, e.answeredOn()));
            case KeysDestroyed e ->
                Stream.concat(
                        e.classes().contains(RetentionClass.CARE)
                                ? met(id, e.destroyedOn(), MEDICAL_VISIT, RETENTION_OF_CARE)
                                : Stream.of(),
                        e.classes().contains(RetentionClass.SOCIAL)
                                ? met(id, e.destroyedOn(), RESIDENCE_PERMIT, RETENTION, RETENTION_OF_CANDIDATE)
                                : Stream.of());
            case CallNoted e -> Stream.of(LastContact.on(id, e.calledOn()));
            case PersonRecorded _, DetailsChanged _, DetailEmptied _, PersonJoined _, PersonParted _, CallWithdrawn _ ->
                Stream.of();
        };
    }

    private static Stream<DeadlineChange> opened(MembershipId id, DeadlineKind kind, LocalDate from, LocalDate dueOn) {
        return Stream.of(new Opened(id, kind, from, dueOn, dueOn, OnceMet.COUNTS));
    }

    /** Of what is destroyed nothing is waited for any more, not even after a return. */
    private static Stream<DeadlineChange> met(MembershipId id, LocalDate on, DeadlineKind... kinds) {
        return Stream.of(kinds).map(kind -> new Met(id, kind, on));
    }
}

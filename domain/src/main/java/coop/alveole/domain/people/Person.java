package coop.alveole.domain.people;

import static coop.alveole.domain.people.ErasureRule.*;
import static coop.alveole.domain.people.PersonRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.people.PersonCommand.*;
import coop.alveole.domain.people.PersonEvent.*;
import coop.alveole.domain.people.Requests.Request;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.domain.shared.RetentionAnswer;
import coop.alveole.domain.shared.RetentionClass;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;

/** Decides what may be recorded about one person, and what is erased; never opens a word of it. */
public final class Person {
    private static final int YEARS_TO_THE_NEXT_VISIT = 5;

    @AggregateIdentifier
    private PersonId id;

    @AggregateMember
    final Calls calls = new Calls();

    private Details details = Details.NONE;
    private Requests requests = Requests.NONE;
    private Set<RetentionClass> erased = Set.of();
    private Optional<PersonJoined> join = Optional.empty();

    private Person() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(RecordPerson command) {
        var told = newDetails(command.recordedOn(), Relation.contactOf(command.recordedOn()), command.details());
        apply(new PersonRecorded(command.personId(), command.recordedOn(), told));
    }

    /** Only what changes is recorded. */
    @CommandHandler
    void handle(ChangeDetails command) {
        var told = newDetails(command.changedOn(), command.relation(), command.details());
        apply(new DetailsChanged(id, command.changedOn(), told));
    }

    @CommandHandler
    void handle(EmptyDetail command) {
        var field = command.field();
        boolean isAName = field == PersonalField.LAST_NAME || field == PersonalField.FIRST_NAME;
        NAMES_ARE_CHANGED_NOT_EMPTIED.require(!isAName, "field");
        requireNotErased(field.retention());
        SAID_UNTIL_THEN.require(details.sayOn(command.emptiedOn(), field), "field", command.emptiedOn());
        apply(new DetailEmptied(id, command.emptiedOn(), field));
    }

    @CommandHandler
    void handle(RecordResidencePermit command) {
        requireNotErased(RetentionClass.SOCIAL);
        var until = command.validUntil();
        PERMIT_VALID_WHEN_RECORDED.require(!until.isBefore(command.recordedOn()), "validUntil", until);
        apply(new ResidencePermitRecorded(id, command.recordedOn(), until));
    }

    @CommandHandler
    void handle(RecordMedicalVisit command) {
        requireNotErased(RetentionClass.CARE);
        var held = command.heldOn();
        var limit = held.plusYears(YEARS_TO_THE_NEXT_VISIT);
        NEXT_VISIT_AFTER_THIS_ONE.require(command.nextBy().isAfter(held), "nextBy", held);
        NEXT_VISIT_WITHIN_FIVE_YEARS.require(!command.nextBy().isAfter(limit), "nextBy", limit);
        apply(new MedicalVisitRecorded(id, held, command.nextBy()));
    }

    @CommandHandler
    void handle(RequestAccess command) {
        requests.access().requireNone("requestedOn");
        var day = command.requestedOn();
        apply(new AccessRequested(id, day, Requests.answerBy(day)));
    }

    @CommandHandler
    void handle(AnswerAccess command) {
        var requestedOn = requests.access().answeredOn(command.answeredOn());
        apply(new AccessAnswered(id, requestedOn, command.answeredOn()));
    }

    @CommandHandler
    void handle(RequestErasure command) {
        requests.erasure().requireNone("requestedOn");
        var day = command.requestedOn();
        apply(new ErasureRequested(id, day, Requests.answerBy(day)));
    }

    /** A request is always answered, class by class; without one there must be something that need not be kept longer. */
    @CommandHandler
    void handle(ErasePerson command) {
        var day = command.erasedOn();
        boolean requested = requests.erasure() instanceof Request.Open;
        var requestedOn = requested ? requests.erasure().answeredOn(day) : day;
        var basis = requested ? ErasureBasis.ON_REQUEST : ErasureBasis.END_OF_RETENTION;
        boolean isDue =
                requested || !destroyed(answers(command.relation(), basis, day)).isEmpty();
        SOMETHING_TO_ERASE.require(isDue, "id", day);
        erase(basis, requestedOn, day, command.decidedBy(), command.relation());
    }

    @CommandHandler
    void handle(EraseWithKept command) {
        var day = command.erasedOn();
        var basis = command.requestedOn().isPresent() ? ErasureBasis.ON_REQUEST : ErasureBasis.END_OF_RETENTION;
        erase(basis, command.requestedOn().orElse(day), day, command.decidedBy(), command.relation());
    }

    @CommandHandler
    void handle(JoinPerson command) {
        apply(new PersonJoined(id, command.kept(), command.joinedOn()));
    }

    @CommandHandler
    void handle(PartPerson command) {
        PEOPLE_JOINED.require(join.map(PersonJoined::kept).equals(Optional.of(command.kept())), "joined");
        apply(new PersonParted(id, command.kept(), command.partedOn()));
    }

    /** Of whoever cannot be reached any more, by name or by number, nothing is noted. */
    @CommandHandlerInterceptor
    void before(NoteCall command) {
        requireNotErased(command.note().field().retention());
    }

    /** Of one that stands aside nothing is recorded but what the law owes to the person, and that it stands alone again. */
    @CommandHandlerInterceptor
    void before(PersonCommand command) {
        switch (command) {
            case RequestAccess _, AnswerAccess _, RequestErasure _, ErasePerson _, EraseWithKept _, PartPerson _ -> {}
            case RecordPerson _,
                    ChangeDetails _,
                    EmptyDetail _,
                    RecordResidencePermit _,
                    RecordMedicalVisit _,
                    NoteCall _,
                    WithdrawCall _,
                    JoinPerson _ -> join.ifPresent(known -> PERSON_STANDS_ALONE.require(false, "id", known.joinedOn()));
        }
    }

    @EventSourcingHandler
    void on(PersonEvent event) {
        id = event.personId();
        requests = requests.with(event);
        switch (event) {
            case PersonRecorded e -> details = details.with(e.recordedOn(), e.details());
            case DetailsChanged e -> details = details.with(e.changedOn(), e.details());
            case DetailEmptied e -> details = details.without(e.emptiedOn(), e.field());
            case KeysDestroyed e -> erased = and(erased, e.classes());
            case PersonJoined e -> join = Optional.of(e);
            case PersonParted _ -> join = Optional.empty();
            case ResidencePermitRecorded _,
                    MedicalVisitRecorded _,
                    AccessRequested _,
                    AccessAnswered _,
                    ErasureRequested _,
                    ErasureAnswered _,
                    CallNoted _,
                    CallWithdrawn _ -> {}
        }
    }

    private void erase(
            ErasureBasis basis, LocalDate requestedOn, LocalDate day, AccountId decidedBy, Relation relation) {
        var answers = answers(relation, basis, day);
        var destroyed = destroyed(answers);
        if (!destroyed.isEmpty()) apply(new KeysDestroyed(id, destroyed, decidedBy, basis, requestedOn, day));
        apply(new ErasureAnswered(id, requestedOn, day, answers));
    }

    private List<PersonalDetail> newDetails(LocalDate day, Relation relation, List<PersonalDetail> told) {
        var fields = told.stream().map(PersonalDetail::field).toList();
        EACH_FIELD_ONCE.require(Set.copyOf(fields).size() == fields.size(), "details");
        fields.forEach(field -> requireNotErased(field.retention()));
        NIR_FROM_THE_EMPLOYMENT_ON.require(
                !fields.contains(PersonalField.NIR) || relation.employment().hasBegunOn(day),
                PersonalField.NIR.component());
        var changed = details.newOn(day, told);
        SOMETHING_NEW.require(!changed.isEmpty(), "details", day);
        return changed;
    }

    private void requireNotErased(RetentionClass retention) {
        NOT_ERASED.require(!erased.contains(retention), "id");
    }

    private List<RetentionAnswer> answers(Relation relation, ErasureBasis basis, LocalDate day) {
        return Stream.of(RetentionClass.values())
                .filter(retention -> !erased.contains(retention))
                .map(retention -> Retention.answer(retention, relation, basis, day))
                .toList();
    }

    private static List<RetentionClass> destroyed(List<RetentionAnswer> answers) {
        return answers.stream()
                .filter(RetentionAnswer.Destroyed.class::isInstance)
                .map(RetentionAnswer::retention)
                .toList();
    }

    private static Set<RetentionClass> and(Set<RetentionClass> erased, List<RetentionClass> more) {
        var all = EnumSet.copyOf(more);
        all.addAll(erased);
        return Set.copyOf(all);
    }
}

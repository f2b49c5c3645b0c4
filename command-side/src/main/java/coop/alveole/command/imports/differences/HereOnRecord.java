package coop.alveole.command.imports.differences;

import coop.alveole.command.imports.differences.Here.Sayer;
import coop.alveole.command.shared.Asker;
import coop.alveole.domain.divergence.DivergenceEvent;
import coop.alveole.domain.divergence.Told.*;
import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.people.PersonEvent;
import coop.alveole.domain.people.PersonEvent.*;
import coop.alveole.domain.shared.DivergencesId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads in the record itself, never in a read model, what it says of somebody. */
@Component
public class HereOnRecord {
    private final EventStore events;

    HereOnRecord(EventStore events) {
        this.events = events;
    }

    public Here of(PersonId person) {
        return Stream.of(
                        person.value(),
                        MembershipId.of(person).value(),
                        DivergencesId.of(person).value())
                .flatMap(object -> events.readEvents(object).asStream())
                .reduce(Here.NOBODY, HereOnRecord::with, (_, later) -> later);
    }

    /** Where the file told of is joined to that of the person, both: it was told of before, and it is told of again. */
    public Here of(PersonId person, MembershipId file) {
        if (file.personId().equals(person)) return of(person);
        var path =
                events.readEvents(file.value()).asStream().reduce(Here.NOBODY, HereOnRecord::with, (_, later) -> later);
        return of(person).and(path);
    }

    static Here with(Here here, EventMessage<?> fact) {
        var sayer = Asker.IMPORT.equals(fact.getMetaData().get("origin")) ? Sayer.IMPORT : Sayer.HOUSE;
        return switch (fact.getPayload()) {
            case PersonEvent event -> with(here, event, sayer);
            case DivergenceEvent event -> here.with(event);
            case MembershipFact event -> PathOnRecord.with(here, event, sayer);
            default -> here;
        };
    }

    private static Here with(Here here, PersonEvent event, Sayer sayer) {
        return switch (event) {
            case PersonRecorded e -> words(here.known(), e.details(), e.recordedOn(), sayer);
            case DetailsChanged e -> words(here, e.details(), e.changedOn(), sayer);
            case DetailEmptied e -> here.emptied(subject(e.field()), e.emptiedOn(), sayer);
            case KeysDestroyed _ -> here.erased();
            case ResidencePermitRecorded e -> here.with(new Permit(e.validUntil()), e.effectiveOn(), sayer);
            case MedicalVisitRecorded e -> here.with(new Visit(e.heldOn(), e.nextBy()), e.effectiveOn(), sayer);
            case AccessRequested _,
                    AccessAnswered _,
                    ErasureRequested _,
                    ErasureAnswered _,
                    PersonJoined _,
                    PersonParted _,
                    CallNoted _,
                    CallWithdrawn _ -> here;
        };
    }

    private static Here words(Here here, List<PersonalDetail> details, LocalDate from, Sayer sayer) {
        for (var detail : details) here = here.with(new Words(detail), from, sayer);
        return here;
    }

    private static Subject subject(PersonalField field) {
        return new Subject(Kind.WORDS, field.name());
    }
}

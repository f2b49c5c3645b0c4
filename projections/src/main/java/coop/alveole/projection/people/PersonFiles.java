package coop.alveole.projection.people;

import coop.alveole.domain.people.PersonEvent;
import coop.alveole.domain.people.PersonEvent.*;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.projection.people.PersonFile.*;
import java.util.List;
import java.util.stream.Stream;

/** Who is each person, at any date? */
public final class PersonFiles implements Fold<PersonFile> {
    @Override
    public Class<PersonFile> document() {
        return PersonFile.class;
    }

    @Override
    public int version() {
        return 6;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(PersonEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return event instanceof PersonEvent e ? Stream.of(e.personId().value()) : Stream.empty();
    }

    @Override
    public PersonFile empty(String key) {
        return new PersonFile(key, List.of(), List.of(), List.of(), List.of(), -1);
    }

    @Override
    public PersonFile fold(PersonFile file, Recorded<?> recorded) {
        if (!(recorded.event() instanceof PersonEvent event)) return file;
        long at = recorded.position();
        var told = switch (event) {
            case PersonRecorded e -> file.with(new Line(e.recordedOn(), e.details(), at));
            case DetailsChanged e -> file.with(new Line(e.changedOn(), e.details(), at));
            case DetailEmptied e -> file.with(new Emptied(e.emptiedOn(), e.field(), at));
            case ResidencePermitRecorded e -> file.with(new Permit(e.recordedOn(), e.validUntil(), at));
            case MedicalVisitRecorded e -> file.with(new Visit(e.heldOn(), e.nextBy(), at));
            case AccessRequested _,
                    AccessAnswered _,
                    ErasureRequested _,
                    ErasureAnswered _,
                    KeysDestroyed _,
                    PersonJoined _,
                    PersonParted _,
                    CallNoted _,
                    CallWithdrawn _ -> file;
        };
        return told.at(recorded.version());
    }
}

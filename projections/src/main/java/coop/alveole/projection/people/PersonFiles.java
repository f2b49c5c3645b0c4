package coop.alveole.projection.people;

import coop.alveole.domain.people.PersonEvent;
import coop.alveole.domain.people.PersonEvent.DetailsChanged;
import coop.alveole.domain.people.PersonEvent.PersonRecorded;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.projection.people.PersonFile.Line;
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
        return 1;
    }

    @Override
    public Stream<String> keys(Object event) {
        return event instanceof PersonEvent e ? Stream.of(e.personId().value()) : Stream.empty();
    }

    @Override
    public PersonFile empty(String key) {
        return new PersonFile(key, List.of(), 0);
    }

    @Override
    public PersonFile fold(PersonFile file, Recorded<?> recorded) {
        if (!(recorded.event() instanceof PersonEvent event)) return file;
        return file.with(
                switch (event) {
                    case PersonRecorded e -> new Line(e.recordedOn(), e.details(), recorded.position());
                    case DetailsChanged e -> new Line(e.changedOn(), e.details(), recorded.position());
                });
    }
}

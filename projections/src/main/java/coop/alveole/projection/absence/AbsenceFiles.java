package coop.alveole.projection.absence;

import coop.alveole.domain.absence.AbsenceCalendar;
import coop.alveole.domain.absence.AbsenceEvent;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import java.util.stream.Stream;

/** Who is away when, and who stands in? */
public final class AbsenceFiles implements Fold<AbsenceFile> {
    @Override
    public Class<AbsenceFile> document() {
        return AbsenceFile.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(AbsenceEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return event instanceof AbsenceEvent e ? Stream.of(e.absencesId().value()) : Stream.empty();
    }

    @Override
    public AbsenceFile empty(String key) {
        return new AbsenceFile(key, AbsenceCalendar.NONE, -1);
    }

    @Override
    public AbsenceFile fold(AbsenceFile file, Recorded<?> recorded) {
        if (!(recorded.event() instanceof AbsenceEvent event)) return file;
        return new AbsenceFile(file.id(), file.calendar().with(event), file.version() + 1);
    }
}

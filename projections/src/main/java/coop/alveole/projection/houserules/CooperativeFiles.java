package coop.alveole.projection.houserules;

import coop.alveole.domain.houserules.CooperativeEvent;
import coop.alveole.domain.houserules.CooperativeEvent.*;
import coop.alveole.domain.houserules.HouseMoneyEvent;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.projection.houserules.CooperativeFile.Line;
import coop.alveole.projection.houserules.CooperativeFile.Presence;
import coop.alveole.projection.houserules.CooperativeFile.SiteLine;
import java.util.List;
import java.util.stream.Stream;

/** What is the cooperative, and what has it chosen, at any date? */
public final class CooperativeFiles implements Fold<CooperativeFile> {
    @Override
    public Class<CooperativeFile> document() {
        return CooperativeFile.class;
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(CooperativeEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return event instanceof CooperativeEvent e ? Stream.of(e.cooperativeId().value()) : Stream.empty();
    }

    @Override
    public CooperativeFile empty(String key) {
        return CooperativeFile.empty(key);
    }

    @Override
    public CooperativeFile fold(CooperativeFile file, Recorded<?> recorded) {
        if (!(recorded.event() instanceof CooperativeEvent event)) return file;
        long at = recorded.position();
        return switch (event) {
            case HouseMoneyEvent e -> file.with(MoneyLines.of(e, at));
            case NameChosen e -> file.with(line(e, Subject.NAME, at, e.name()));
            case LegalFormChosen e -> file.with(line(e, Subject.LEGAL_FORM, at, e.form()));
            case SirenRecorded e -> file.with(line(e, Subject.SIREN, at, e.siren()));
            case FiscalYearEndChosen e ->
                file.with(line(
                        e,
                        Subject.FISCAL_YEAR_END,
                        at,
                        e.yearEnd().month(),
                        e.yearEnd().day()));
            case StatutesAdopted e -> file.with(line(e, Subject.STATUTES, at, e.version()));
            case HouseNumberChosen e -> file.with(line(e, Subject.of(e.number()), at, e.value()));
            case PrerequisitesChosen e -> file.with(line(e, Subject.PREREQUISITES, at, e.prerequisites()));
            case AlertsChosen e ->
                file.with(line(e, Subject.ALERTS, at, e.monthsBefore().toArray()));
            case SiteDeclared e ->
                file.with(new SiteLine(
                        e.validFrom(), e.kind(), e.name(), Presence.DECLARED, e.address(), e.decision(), at));
            case SiteClosed e ->
                file.with(
                        new SiteLine(e.validFrom(), e.kind(), e.name(), Presence.CLOSED, List.of(), e.decision(), at));
        };
    }

    private static Line line(CooperativeEvent event, Subject subject, long position, Object... words) {
        var said = Stream.of(words).map(Object::toString).toList();
        return new Line(event.validFrom(), subject, said, event.decision(), position);
    }
}

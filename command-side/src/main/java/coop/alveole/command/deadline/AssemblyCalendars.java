package coop.alveole.command.deadline;

import coop.alveole.command.deadline.AssemblyCalendar.*;
import coop.alveole.domain.governance.AssemblyEvent;
import coop.alveole.domain.governance.AssemblyEvent.*;
import coop.alveole.domain.houserules.CooperativeEvent;
import coop.alveole.domain.houserules.CooperativeEvent.FiscalYearEndChosen;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import java.util.List;
import java.util.stream.Stream;

/** The assemblies that the daily round counts back from; one document for the house. */
public final class AssemblyCalendars implements Fold<AssemblyCalendar> {
    private static final String THE_ONE = "assemblies";

    @Override
    public Class<AssemblyCalendar> document() {
        return AssemblyCalendar.class;
    }

    @Override
    public int version() {
        return 20;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(AssemblyEvent.class, CooperativeEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return event instanceof AssemblyEvent || event instanceof FiscalYearEndChosen
                ? Stream.of(THE_ONE)
                : Stream.empty();
    }

    @Override
    public AssemblyCalendar empty(String key) {
        return new AssemblyCalendar(key, List.of(), List.of());
    }

    @Override
    public AssemblyCalendar fold(AssemblyCalendar calendar, Recorded<?> recorded) {
        return switch (recorded.event()) {
            case AssemblyDated e -> calendar.dated(new Line(e.assemblyId(), e.kind(), e.heldOn(), e.decidedOn()));
            case AssemblyMoved e -> calendar.moved(e.assemblyId(), e.heldOn(), e.decidedOn());
            case AssemblyCancelled e -> calendar.moved(e.assemblyId(), null, e.decidedOn());
            case FiscalYearEndChosen e -> calendar.ending(new YearEnd(e.validFrom(), e.yearEnd()));
            default -> calendar;
        };
    }
}

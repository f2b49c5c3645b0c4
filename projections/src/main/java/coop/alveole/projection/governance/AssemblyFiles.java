package coop.alveole.projection.governance;

import coop.alveole.domain.governance.AssemblyEvent;
import coop.alveole.domain.governance.AssemblyEvent.*;
import coop.alveole.domain.shared.AssemblyKind;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.projection.governance.AssemblyFile.Line;
import coop.alveole.projection.governance.AssemblyFile.State;
import java.util.List;
import java.util.stream.Stream;

/** When is each general assembly held, as it was known on any day? */
public final class AssemblyFiles implements Fold<AssemblyFile> {
    @Override
    public Class<AssemblyFile> document() {
        return AssemblyFile.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(AssemblyEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return event instanceof AssemblyEvent e ? Stream.of(e.assemblyId().value()) : Stream.empty();
    }

    @Override
    public AssemblyFile empty(String key) {
        return new AssemblyFile(key, AssemblyKind.ORDINARY, List.of());
    }

    @Override
    public AssemblyFile fold(AssemblyFile file, Recorded<?> recorded) {
        if (!(recorded.event() instanceof AssemblyEvent event)) return file;
        long at = recorded.position();
        return switch (event) {
            case AssemblyDated e ->
                new AssemblyFile(file.id(), e.kind(), List.of(new Line(e.decidedOn(), State.DATED, e.heldOn(), at)));
            case AssemblyMoved e -> file.with(new Line(e.decidedOn(), State.MOVED, e.heldOn(), at));
            case AssemblyCancelled e -> file.with(new Line(e.decidedOn(), state(e), file.heldOn(), at));
        };
    }

    private static State state(AssemblyCancelled cancelled) {
        return switch (cancelled.cause()) {
            case CALLED_OFF -> State.CALLED_OFF;
            case NOT_CONVENED_IN_TIME -> State.NOT_CONVENED_IN_TIME;
            case RECORDED_BY_MISTAKE -> State.RECORDED_BY_MISTAKE;
        };
    }
}

package coop.alveole.query.governance;

import coop.alveole.domain.shared.AssemblyKind;
import coop.alveole.projection.governance.AssemblyFile;
import coop.alveole.projection.governance.AssemblyFile.Line;
import coop.alveole.projection.governance.AssemblyFile.State;
import java.time.LocalDate;

/** A general assembly as it stood on one day; {@code decidedOn} is the day of the last decision about its date. */
public record AssemblyView(
        String id, AssemblyKind kind, State state, LocalDate heldOn, LocalDate decidedOn, long version) {
    static AssemblyView of(AssemblyFile file, Line line) {
        return new AssemblyView(file.id(), file.kind(), line.state(), line.heldOn(), line.from(), file.version());
    }
}

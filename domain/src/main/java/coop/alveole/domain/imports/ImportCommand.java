package coop.alveole.domain.imports;

import coop.alveole.domain.shared.ImportId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked of one import. */
public sealed interface ImportCommand {
    @TargetAggregateIdentifier
    ImportId importId();

    /** Before the first fact that it brings: an import without news leaves no trace. */
    record StartImport(ImportId importId, LocalDate startedOn) implements ImportCommand {}

    record FinishImport(ImportId importId, LocalDate finishedOn, LineCounts lines) implements ImportCommand {}

    /** What it recorded is as if it had never been told; {@code later} is what the record says rests on it. */
    record UndoImport(ImportId importId, LocalDate undoneOn, Later later) implements ImportCommand {}
}

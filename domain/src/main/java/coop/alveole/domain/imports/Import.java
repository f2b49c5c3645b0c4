package coop.alveole.domain.imports;

import static coop.alveole.domain.imports.ImportRule.NOTHING_DEPENDS_ON_IT;
import static coop.alveole.domain.imports.ImportRule.UNDONE_ONCE;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.imports.ImportCommand.FinishImport;
import coop.alveole.domain.imports.ImportCommand.StartImport;
import coop.alveole.domain.imports.ImportCommand.UndoImport;
import coop.alveole.domain.imports.ImportEvent.ImportFinished;
import coop.alveole.domain.imports.ImportEvent.ImportStarted;
import coop.alveole.domain.imports.ImportEvent.ImportUndone;
import coop.alveole.domain.shared.ImportId;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;

/** One run of an import: begun with its first fact, finished with its counts, undone once; cut short it may be undone too. */
public final class Import {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private ImportId id;

    private LocalDate undoneOn = LocalDate.MAX;

    private Import() {}

    @CommandHandler
    Import(StartImport command) {
        apply(new ImportStarted(command.importId(), command.startedOn()));
    }

    @CommandHandler
    void handle(FinishImport command) {
        apply(new ImportFinished(command.importId(), command.finishedOn(), command.lines()));
    }

    @CommandHandler
    void handle(UndoImport command) {
        UNDONE_ONCE.require(undoneOn.equals(LocalDate.MAX), "importId", undoneOn);
        var later = command.later();
        NOTHING_DEPENDS_ON_IT.require(later.isNone(), "importId", later.facts(), later.first());
        apply(new ImportUndone(command.importId(), command.undoneOn()));
    }

    @EventSourcingHandler
    void on(ImportEvent event) {
        id = event.importId();
        if (event instanceof ImportUndone undone) undoneOn = undone.undoneOn();
    }
}

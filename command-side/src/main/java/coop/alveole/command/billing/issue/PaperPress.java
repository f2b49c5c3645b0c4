package coop.alveole.command.billing.issue;

import coop.alveole.command.files.FileStore;
import coop.alveole.domain.billing.issue.IssuedPaper;
import java.time.LocalDate;

/** Makes the file of what has left (PDF): the way out knows how, and ops hands it over. */
public interface PaperPress {
    /** What it is called, when it was written, and what it says. */
    record Printed(String name, LocalDate writtenOn, FileStore.Content content) {}

    /** From all that is recorded by now; refused while the displays are behind. */
    Printed print(IssuedPaper paper);
}

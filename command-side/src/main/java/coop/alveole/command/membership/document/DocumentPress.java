package coop.alveole.command.membership.document;

import coop.alveole.command.files.FileStore;
import coop.alveole.domain.membership.document.DocumentKind;
import coop.alveole.domain.membership.document.Matter;
import coop.alveole.domain.shared.DocumentId;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import java.util.Optional;

/** Prints a document from the facts: the way out knows how, and ops hands it over. */
public interface DocumentPress {
    record Order(MembershipId membershipId, DocumentId documentId, DocumentKind kind, Matter matter, LocalDate day) {}

    /** What it is called, and what it says. */
    record Printed(String name, FileStore.Content content) {}

    /** From all that is recorded by now, for whoever asks; refused with the list of what is missing. */
    Printed print(Order order);

    /** The deadline or the day that a letter of that kind would be about; empty for whom none is called for, or complete. */
    Optional<Matter> letterTo(MembershipId membershipId, DocumentKind kind, LocalDate day);
}

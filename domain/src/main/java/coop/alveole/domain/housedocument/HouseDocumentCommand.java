package coop.alveole.domain.housedocument;

import coop.alveole.domain.housedocument.HouseDocumentEvent.NoLongerShown;
import coop.alveole.domain.shared.HouseDocumentId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.file.SealedFile;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked of one version of a paper of the cooperative; {@code on} is the day it is asked. */
public sealed interface HouseDocumentCommand {
    @TargetAggregateIdentifier
    HouseDocumentId documentId();

    /** The file is kept already; refused, nothing names it. */
    record PublishHouseDocument(
            HouseDocumentId documentId,
            LocalDate on,
            HouseDocumentKind kind,
            Optional<Label> title,
            LocalDate datedOn,
            Optional<LocalDate> validUntil,
            Readership readership,
            SealedFile file)
            implements HouseDocumentCommand {}

    record WithdrawHouseDocument(HouseDocumentId documentId, LocalDate on, NoLongerShown reason)
            implements HouseDocumentCommand {}
}

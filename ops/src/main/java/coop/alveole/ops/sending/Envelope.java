package coop.alveole.ops.sending;

import coop.alveole.ops.access.MailAddress;
import coop.alveole.query.billing.issue.ClearFile;
import coop.alveole.query.sending.MailWords.Words;
import java.util.List;
import java.util.UUID;

/** A letter with its words, its address and what goes with it, for as long as it takes to hand it over. */
record Envelope(UUID id, MailAddress to, Words words, List<ClearFile> enclosed) {
    Envelope(UUID id, MailAddress to, Words words) {
        this(id, to, words, List.of());
    }
}

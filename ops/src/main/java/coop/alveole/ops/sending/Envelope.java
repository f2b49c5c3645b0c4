package coop.alveole.ops.sending;

import coop.alveole.ops.access.MailAddress;
import coop.alveole.query.sending.MailWords.Words;
import java.util.UUID;

/** A letter with its words and its address, for as long as it takes to hand it over. */
record Envelope(UUID id, MailAddress to, Words words) {}

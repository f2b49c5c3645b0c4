package coop.alveole.command.billing.entries;

import coop.alveole.domain.billing.entries.FactSource;

/** What one invoice, one payment or one month of a ledger has to say to the accounts, and what of it left already. */
public record FactToExport(String id, FactSource source) {}

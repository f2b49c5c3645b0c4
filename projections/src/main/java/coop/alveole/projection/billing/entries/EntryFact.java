package coop.alveole.projection.billing.entries;

import coop.alveole.domain.billing.entries.FactSource;

/** What one invoice, one payment, one purchase or one month of a ledger has to say to the accounts, and what of it left already. */
public record EntryFact(String id, FactSource source) {}

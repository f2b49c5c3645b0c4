package coop.alveole.projection.divergence;

import coop.alveole.domain.divergence.KnownDivergences;

/** What an export tells otherwise than we do of one person, and what was chosen. */
public record DivergenceFile(String id, KnownDivergences divergences, long version) {}

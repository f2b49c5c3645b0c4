package coop.alveole.ops.store;

import coop.alveole.domain.divergence.DivergenceEvent.DivergenceFound;
import coop.alveole.domain.imports.Later;
import coop.alveole.domain.shared.PersonId;
import java.util.List;
import java.util.Set;

/**
 * What the record holds because of one import: whom it brought in, what it met that says otherwise and is open still, and what was recorded
 * since about anybody it told of.
 */
public record Brought(Set<PersonId> people, List<DivergenceFound> divergences, Later later) {}

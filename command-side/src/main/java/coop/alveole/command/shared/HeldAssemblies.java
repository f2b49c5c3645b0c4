package coop.alveole.command.shared;

import coop.alveole.domain.membership.association.AssemblyOnRecord;
import coop.alveole.domain.shared.AssemblyId;

/**
 * What the record says of a general assembly: asked by the way in of an admission and given to the aggregate in its
 * command. Read from the record itself, never from a document.
 */
public interface HeldAssemblies {
    AssemblyOnRecord of(AssemblyId assembly);
}

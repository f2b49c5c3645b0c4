package coop.alveole.domain.membership.association;

import static coop.alveole.domain.membership.association.AssociationRule.*;

import java.time.LocalDate;

/** What the record says of the assembly that is said to have ruled: asked by the way in, given with the command. */
public sealed interface AssemblyOnRecord {
    /** Refuses what no assembly can have decided that day; {@code field} is the component that says the day. */
    void requireHeldOn(LocalDate day, String field);

    /** Nobody has ever dated it. */
    record Unknown() implements AssemblyOnRecord {
        @Override
        public void requireHeldOn(LocalDate day, String field) {
            RULED_BY_A_KNOWN_ASSEMBLY.require(false, "assemblyId");
        }
    }

    record Dated(LocalDate heldOn) implements AssemblyOnRecord {
        @Override
        public void requireHeldOn(LocalDate day, String field) {
            RULED_ON_THE_DAY_OF_THE_ASSEMBLY.require(day.equals(heldOn), field, heldOn);
        }
    }

    record Cancelled(LocalDate since) implements AssemblyOnRecord {
        @Override
        public void requireHeldOn(LocalDate day, String field) {
            RULED_BY_AN_ASSEMBLY_THAT_STANDS.require(false, "assemblyId", since);
        }
    }
}

package coop.alveole.command.shared;

import coop.alveole.domain.shared.PersonId;
import java.util.List;

/** Everybody about whom something is recorded, whatever became of them since. Ops answers, from the record itself. */
public interface EverybodyOnRecord {
    List<PersonId> all();
}

package coop.alveole.command.shared;

import coop.alveole.domain.shared.MembershipParameters;
import java.time.LocalDate;

/**
 * What the cooperative has chosen, or the default, of what decides a membership: asked by the way in on the day the fact
 * counts from, and given to the aggregate in its command. Read from the record itself, never from a document.
 */
public interface HouseParameters {
    MembershipParameters on(LocalDate day);
}

package coop.alveole.domain.membership.joining;

import coop.alveole.domain.membership.ContractsInTime;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import java.util.Optional;

/** What a file says at the moment it is joined to another, by its own state. */
public record OtherFile(MembershipId id, ContractsInTime contracts, Optional<LocalDate> associateSince) {}

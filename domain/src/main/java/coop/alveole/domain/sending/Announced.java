package coop.alveole.domain.sending;

import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.DeadlineId;

/** One line of the list that is read before sending is switched on: about which deadline, to whom. */
public record Announced(DeadlineId deadlineId, AccountId recipient) {}

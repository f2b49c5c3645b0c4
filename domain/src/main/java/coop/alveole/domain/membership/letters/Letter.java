package coop.alveole.domain.membership.letters;

import coop.alveole.domain.shared.DocumentId;
import coop.alveole.domain.shared.MembershipId;

/** One letter of a batch: to whom, and which document of theirs it is. */
public record Letter(MembershipId membershipId, DocumentId documentId) {}

package coop.alveole.command.deadline;

import coop.alveole.domain.accompaniment.AccompanimentDeadlines;
import coop.alveole.domain.accompaniment.AccompanimentEvent;
import coop.alveole.domain.membership.MembershipDeadlines;
import coop.alveole.domain.membership.MembershipEvent;
import coop.alveole.domain.membership.association.AssociationDeadlines;
import coop.alveole.domain.membership.association.AssociationEvent;
import coop.alveole.domain.membership.correction.CorrectionDeadlines;
import coop.alveole.domain.membership.correction.CorrectionEvent;
import coop.alveole.domain.membership.exit.ExitDeadlines;
import coop.alveole.domain.membership.exit.ExitEvent;
import coop.alveole.domain.membership.terms.TermsDeadlines;
import coop.alveole.domain.membership.terms.TermsEvent;
import coop.alveole.domain.people.PersonDeadlines;
import coop.alveole.domain.people.PersonEvent;
import coop.alveole.domain.shared.deadline.DeadlineChange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;

/** What an event says of deadlines: each feature says it of its own. */
final class WhatIsWaitedFor {
    private WhatIsWaitedFor() {}

    static Stream<DeadlineChange> changes(Object event, Instant recordedAt) {
        return switch (event) {
            case MembershipEvent e -> MembershipDeadlines.of(e, LocalDate.ofInstant(recordedAt, ZoneOffset.UTC));
            case TermsEvent e -> TermsDeadlines.of(e);
            case CorrectionEvent e -> CorrectionDeadlines.of(e);
            case AssociationEvent e -> AssociationDeadlines.of(e);
            case ExitEvent e -> ExitDeadlines.of(e);
            case PersonEvent e -> PersonDeadlines.of(e);
            case AccompanimentEvent e -> AccompanimentDeadlines.of(e);
            default -> Stream.of();
        };
    }
}

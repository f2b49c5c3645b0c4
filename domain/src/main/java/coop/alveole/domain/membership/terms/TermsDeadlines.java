package coop.alveole.domain.membership.terms;

import static coop.alveole.domain.shared.DeadlineKind.TRIAL_END;
import static coop.alveole.domain.shared.deadline.DeadlineChange.OnceMet.COUNTS;

import coop.alveole.domain.membership.terms.TermsEvent.*;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.deadline.DeadlineChange;
import coop.alveole.domain.shared.deadline.DeadlineChange.*;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What each event of the terms of a contract says of its deadlines. */
public final class TermsDeadlines {
    private TermsDeadlines() {}

    public static Stream<DeadlineChange> of(TermsEvent event) {
        return switch (event) {
            case TrialAgreed e -> trial(e.membershipId(), e.signedOn(), e.trialEndsOn());
            case TrialRenewed e -> trial(e.membershipId(), e.agreedOn(), e.trialEndsOn());
            case CapeDrafted _,
                    CesaDrafted _,
                    CesaAmended _,
                    CapeAmended _,
                    PastTermsRecorded _,
                    PastAmendmentRecorded _ -> Stream.of();
        };
    }

    /** Once it is over, nothing can be done about it any more. */
    private static Stream<DeadlineChange> trial(MembershipId id, LocalDate from, LocalDate endsOn) {
        return Stream.of(
                new Opened(id, TRIAL_END, from, endsOn, endsOn, COUNTS),
                new Ended(id, TRIAL_END, endsOn.plusDays(1), COUNTS));
    }
}

package coop.alveole.domain.membership.association;

import static coop.alveole.domain.shared.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.membership.association.AssociationEvent.*;
import coop.alveole.domain.membership.exit.ExitEvent.*;
import coop.alveole.domain.shared.ExitKind;
import coop.alveole.domain.shared.ExitReason;
import coop.alveole.domain.shared.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Since when the facts of the association and of the exit count. */
class AssociationEffectiveDatesTest {
    static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    @Test
    void eachCountsFromTheDayItNames() {
        assertThat(List.<MembershipFact>of(
                        new CandidacySubmitted(AMINAS, DAY, new Ruling.Due(DAY.plusYears(1))),
                        new CandidateEmployed(AMINAS, DAY.minusDays(9), DAY, DAY.plusYears(1)),
                        new CandidacyWithdrawn(AMINAS, DAY),
                        new AdmissionRefused(AMINAS, ASSEMBLY, DAY),
                        new AssociateElected(AMINAS, ASSEMBLY, DAY),
                        new ElectionLapsed(AMINAS, DAY),
                        new SharesSubscribed(AMINAS, DAY, 1, new Money(1_500)),
                        new AssociateAdmitted(AMINAS, ASSEMBLY, DAY),
                        new PastAdmissionRecorded(AMINAS, DAY, List.of()),
                        new AssociationEnded(AMINAS, DAY, AssociationEnd.EXIT),
                        new MemberLeft(AMINAS, ExitKind.WITHDRAWAL, ExitReason.OTHER, DAY, List.of()),
                        new PastExitRecorded(
                                AMINAS, ExitKind.WITHDRAWAL, ExitReason.OTHER, DAY, DAY.plusYears(1), List.of()),
                        new MemberReturned(AMINAS, DAY, Entry.RETURN)))
                .extracting(MembershipFact::effectiveOn)
                .containsOnly(DAY);
    }
}

package coop.alveole.domain.membership;

import static coop.alveole.domain.membership.MembershipRule.*;
import static coop.alveole.domain.membership.integration.WayIn.*;
import static coop.alveole.domain.membership.terms.Drafts.*;
import static coop.alveole.domain.shared.Cast.*;

import coop.alveole.domain.membership.CapeEvent.*;
import coop.alveole.domain.membership.MembershipCommand.*;
import coop.alveole.domain.membership.MembershipEvent.*;
import coop.alveole.domain.shared.MembershipParameters;
import coop.alveole.domain.shared.Refused;
import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** A cooperative that has chosen periods of four months, renewed once (H28, H19). */
class ChosenCapeDecisionsTest {
    static final MembershipParameters CHOSEN =
            MembershipParameters.DEFAULT.withCapeMonths(4).withCapeRenewals(1);
    static final LocalDate DAY = LocalDate.of(2025, 3, 15);
    static final LocalDate LAST_DAY = LocalDate.of(2025, 7, 14);
    static final LocalDate NEXT_LAST_DAY = LocalDate.of(2025, 11, 14);
    static final MembershipRegistered REGISTERED = new MembershipRegistered(AMINAS, AMINA, TOURS, DAY);
    static final CapeSigned CAPE = new CapeSigned(AMINAS, DAY, DAY, LAST_DAY);
    static final CapeRenewed RENEWED = new CapeRenewed(AMINAS, LAST_DAY, LAST_DAY.plusDays(1), NEXT_LAST_DAY);

    final AggregateTestFixture<Membership> membership = new AggregateTestFixture<>(Membership.class);

    @Test
    void signsFourMonthsAndRefusesFive() {
        membership
                .given(REGISTERED, COMMITTEE, DIAGNOSTIC, CAPE_DRAFTED)
                .when(new SignCape(AMINAS, DAY, DAY, LAST_DAY, CHOSEN))
                .expectEvents(CAPE);
        membership
                .given(REGISTERED, COMMITTEE, DIAGNOSTIC, CAPE_DRAFTED)
                .when(new SignCape(AMINAS, DAY, DAY, LAST_DAY.plusDays(1), CHOSEN))
                .expectNoEvents()
                .expectException(Refused.by(CAPE_OF_THE_CHOSEN_LENGTH, "endsOn", 4, LAST_DAY));
        membership
                .given(REGISTERED, COMMITTEE, DIAGNOSTIC, CAPE_DRAFTED)
                .when(new SignCape(AMINAS, DAY, DAY, LAST_DAY.plusMonths(1), CHOSEN))
                .expectNoEvents()
                .expectException(Refused.by(CAPE_OF_THE_CHOSEN_LENGTH, "endsOn", 4, LAST_DAY));
    }

    @Test
    void renewsOnceAndRefusesTheSecondTime() {
        membership
                .given(REGISTERED, CAPE)
                .when(new RenewCape(AMINAS, LAST_DAY, NEXT_LAST_DAY, CHOSEN))
                .expectEvents(RENEWED);
        membership
                .given(REGISTERED, CAPE, RENEWED)
                .when(new RenewCape(AMINAS, NEXT_LAST_DAY, NEXT_LAST_DAY.plusMonths(3), CHOSEN))
                .expectNoEvents()
                .expectException(Refused.by(CAPE_RENEWED_TWICE, "endsOn", 1));
    }

    @Test
    void aLateRenewalKeepsToTheSameChoices() {
        var late = LAST_DAY.plusDays(20);
        membership
                .given(REGISTERED, CAPE)
                .when(new RenewCapeLate(AMINAS, late, late.plusMonths(4), CHOSEN))
                .expectNoEvents()
                .expectException(Refused.by(
                        CAPE_OF_THE_CHOSEN_LENGTH,
                        "endsOn",
                        4,
                        late.plusMonths(4).minusDays(1)));
        membership
                .given(REGISTERED, CAPE)
                .when(new RenewCapeLate(AMINAS, late, late.plusMonths(3), CHOSEN.withCapeRenewals(0)))
                .expectNoEvents()
                .expectException(Refused.by(CAPE_RENEWED_TWICE, "signedOn", 0));
    }
}

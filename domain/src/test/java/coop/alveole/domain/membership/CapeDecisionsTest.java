package coop.alveole.domain.membership;

import static coop.alveole.domain.membership.MembershipRule.*;
import static coop.alveole.domain.membership.integration.WayIn.*;
import static coop.alveole.domain.membership.terms.Drafts.*;
import static coop.alveole.domain.shared.Cast.*;
import static org.junit.jupiter.api.Assertions.assertThrows;

import coop.alveole.domain.membership.CapeEvent.*;
import coop.alveole.domain.membership.CesaEvent.*;
import coop.alveole.domain.membership.MembershipCommand.*;
import coop.alveole.domain.membership.MembershipEvent.*;
import coop.alveole.domain.membership.PastEvent.*;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The CAPE of one membership: signed, renewed twice at most, ended. */
class CapeDecisionsTest {
    static final LocalDate FIRST_DAY = LocalDate.of(2025, 3, 15);
    static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 14);
    static final LocalDate SIGNED = LocalDate.of(2025, 3, 1);
    static final MembershipRegistered REGISTERED = new MembershipRegistered(AMINAS, AMINA, TOURS, SIGNED);
    static final CapeSigned CAPE = new CapeSigned(AMINAS, SIGNED, FIRST_DAY, LAST_DAY);
    static final CapeRenewed FIRST_RENEWAL =
            new CapeRenewed(AMINAS, LAST_DAY, LAST_DAY.plusDays(1), LocalDate.of(2027, 3, 14));
    static final CapeRenewed SECOND_RENEWAL =
            new CapeRenewed(AMINAS, LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 15), LocalDate.of(2028, 3, 14));
    static final CesaSigned CESA =
            new CesaSigned(AMINAS, LAST_DAY.plusDays(1), LocalDate.of(2028, 3, 15), LocalDate.of(2028, 3, 15));

    final AggregateTestFixture<Membership> membership = new AggregateTestFixture<>(Membership.class);

    @Test
    void aMembershipIsRegistered() {
        membership
                .givenNoPriorActivity()
                .when(new RegisterMembership(AMINAS, AMINA, TOURS, SIGNED))
                .expectEvents(REGISTERED);
    }

    @Test
    void aMembershipBearsTheUuidOfItsPerson() {
        Executable elsewhere = () -> new RegisterMembership(MembershipId.of(person("e")), AMINA, TOURS, SIGNED);
        assertThrows(IllegalArgumentException.class, elsewhere);
    }

    @Test
    void aCapeOfExactlyTwelveMonthsIsSigned() {
        membership
                .given(REGISTERED, COMMITTEE, DIAGNOSTIC, CAPE_DRAFTED)
                .when(new SignCape(AMINAS, SIGNED, FIRST_DAY, LAST_DAY))
                .expectEvents(CAPE);
    }

    @Test
    void refusesACapeOfTwelveMonthsAndADay() {
        membership
                .given(REGISTERED, COMMITTEE, DIAGNOSTIC)
                .when(new SignCape(AMINAS, SIGNED, FIRST_DAY, LAST_DAY.plusDays(1)))
                .expectNoEvents()
                .expectException(Refused.by(CAPE_OF_TWELVE_MONTHS, "endsOn", LAST_DAY));
    }

    @Test
    void refusesACapeThatEndsBeforeItBegins() {
        membership
                .given(REGISTERED, COMMITTEE, DIAGNOSTIC)
                .when(new SignCape(AMINAS, SIGNED, FIRST_DAY, FIRST_DAY.minusDays(1)))
                .expectNoEvents()
                .expectException(Refused.by(DATES_IN_ORDER, "endsOn", FIRST_DAY, FIRST_DAY.minusDays(1)));
    }

    @Test
    void refusesACapeWhileACesaIsInForce() {
        membership
                .given(REGISTERED, CESA)
                .when(new SignCape(AMINAS, SIGNED, FIRST_DAY, LAST_DAY))
                .expectNoEvents()
                .expectException(Refused.by(NO_CESA_IN_FORCE, "membershipId", CESA.signedOn()));
    }

    @Test
    void refusesToRenewOrToEndWhatWasNeverSigned() {
        membership
                .given(REGISTERED)
                .when(new RenewCape(AMINAS, SIGNED, LAST_DAY))
                .expectNoEvents()
                .expectException(Refused.by(CAPE_IN_FORCE, "membershipId"));
        membership
                .given(REGISTERED)
                .when(new EndCape(AMINAS, LAST_DAY))
                .expectNoEvents()
                .expectException(Refused.by(CAPE_IN_FORCE, "membershipId"));
    }

    @Nested
    class GivenACape {
        @Test
        void aRenewalSignedOnTheLastDayBeginsTheDayAfter() {
            membership
                    .given(REGISTERED, CAPE)
                    .when(new RenewCape(AMINAS, LAST_DAY, FIRST_RENEWAL.endsOn()))
                    .expectEvents(FIRST_RENEWAL);
        }

        @Test
        void refusesARenewalSignedTheDayAfterTheTerm() {
            membership
                    .given(REGISTERED, CAPE)
                    .when(new RenewCape(AMINAS, LAST_DAY.plusDays(1), FIRST_RENEWAL.endsOn()))
                    .expectNoEvents()
                    .expectException(Refused.by(CAPE_RENEWED_IN_TIME, "signedOn", LAST_DAY));
        }

        @Test
        void refusesALateRenewalThatCallsItselfANewCape() {
            membership
                    .given(REGISTERED, CAPE)
                    .when(new SignCape(AMINAS, LAST_DAY.plusDays(1), LAST_DAY.plusDays(1), FIRST_RENEWAL.endsOn()))
                    .expectNoEvents()
                    .expectException(Refused.by(CAPE_RENEWED_IN_TIME, "signedOn", LAST_DAY));
        }

        @Test
        void refusesARenewalOfTwelveMonthsAndADay() {
            membership
                    .given(REGISTERED, CAPE)
                    .when(new RenewCape(AMINAS, LAST_DAY, FIRST_RENEWAL.endsOn().plusDays(1)))
                    .expectNoEvents()
                    .expectException(Refused.by(CAPE_OF_TWELVE_MONTHS, "endsOn", FIRST_RENEWAL.endsOn()));
        }

        @Test
        void acceptsTheSecondRenewalAndRefusesTheThird() {
            membership
                    .given(REGISTERED, CAPE, FIRST_RENEWAL)
                    .when(new RenewCape(AMINAS, SECOND_RENEWAL.signedOn(), SECOND_RENEWAL.endsOn()))
                    .expectEvents(SECOND_RENEWAL);
            membership
                    .given(REGISTERED, CAPE, FIRST_RENEWAL, SECOND_RENEWAL)
                    .when(new RenewCape(AMINAS, LocalDate.of(2028, 3, 1), LocalDate.of(2028, 6, 30)))
                    .expectNoEvents()
                    .expectException(Refused.by(CAPE_RENEWED_TWICE, "endsOn", 2));
        }

        @Test
        void refusesAFourthPeriodOfFourMonths() {
            membership
                    .given(
                            REGISTERED,
                            period("2025-01-31", "2025-05-30"),
                            period("2025-05-31", "2025-09-29"),
                            period("2025-09-30", "2026-01-30"))
                    .when(new RenewCape(AMINAS, LocalDate.of(2026, 1, 15), LocalDate.of(2026, 5, 30)))
                    .expectNoEvents()
                    .expectException(Refused.by(CAPE_RENEWED_TWICE, "endsOn", 2));
        }

        @Test
        void aCapeMayBeginTwoDaysAfterAnother() {
            var start = LAST_DAY.plusDays(2);
            membership
                    .given(REGISTERED, CAPE, CAPE_DRAFTED)
                    .when(new SignCape(AMINAS, start, start, start.plusMonths(6)))
                    .expectEvents(new CapeSigned(AMINAS, start, start, start.plusMonths(6)));
        }

        @Test
        void refusesACapeThatBeginsOnTheLastDayOfAnother() {
            membership
                    .given(REGISTERED, CAPE)
                    .when(new SignCape(AMINAS, LAST_DAY, LAST_DAY, LAST_DAY.plusMonths(6)))
                    .expectNoEvents()
                    .expectException(Refused.by(CONTRACTS_WITHOUT_OVERLAP, "startsOn", LAST_DAY));
        }

        @Test
        void refusesARenewalOverAnotherContract() {
            var job = new PastContractRecorded(
                    AMINAS, ContractKind.EMPLOYMENT, LAST_DAY.plusDays(5), LAST_DAY.plusDays(9), List.of());
            membership
                    .given(REGISTERED, CAPE, job)
                    .when(new RenewCape(AMINAS, LAST_DAY, FIRST_RENEWAL.endsOn()))
                    .expectNoEvents()
                    .expectException(Refused.by(CONTRACTS_WITHOUT_OVERLAP, "endsOn", job.endsOn()));
        }

        @Test
        void endsOnItsFirstDayAtTheEarliest() {
            membership
                    .given(REGISTERED, CAPE)
                    .when(new EndCape(AMINAS, FIRST_DAY))
                    .expectEvents(new CapeEnded(AMINAS, FIRST_DAY, CapeEnd.EARLY_END));
            membership
                    .given(REGISTERED, CAPE)
                    .when(new EndCape(AMINAS, FIRST_DAY.minusDays(1)))
                    .expectNoEvents()
                    .expectException(Refused.by(DATES_IN_ORDER, "lastDay", FIRST_DAY, FIRST_DAY.minusDays(1)));
        }

        @Test
        void endsTheDayBeforeItsTermAtTheLatest() {
            membership
                    .given(REGISTERED, CAPE)
                    .when(new EndCape(AMINAS, LAST_DAY.minusDays(1)))
                    .expectEvents(new CapeEnded(AMINAS, LAST_DAY.minusDays(1), CapeEnd.EARLY_END));
            membership
                    .given(REGISTERED, CAPE)
                    .when(new EndCape(AMINAS, LAST_DAY))
                    .expectNoEvents()
                    .expectException(Refused.by(CAPE_ENDED_BEFORE_ITS_TERM, "lastDay", LAST_DAY));
        }

        @Test
        void refusesToRenewACapeThatWasEndedEarly() {
            var ended = new CapeEnded(AMINAS, LAST_DAY.minusMonths(2), CapeEnd.EARLY_END);
            membership
                    .given(REGISTERED, CAPE, ended)
                    .when(new RenewCape(AMINAS, LAST_DAY.minusMonths(3), LAST_DAY))
                    .expectNoEvents()
                    .expectException(Refused.by(CAPE_IN_FORCE, "membershipId"));
        }

        @Test
        void refusesToRenewACapeOnceTheCesaIsSigned() {
            membership
                    .given(REGISTERED, CAPE, CESA)
                    .when(new RenewCape(AMINAS, LAST_DAY, FIRST_RENEWAL.endsOn()))
                    .expectNoEvents()
                    .expectException(Refused.by(CAPE_IN_FORCE, "membershipId"));
        }
    }

    private static CapeSigned period(String startsOn, String endsOn) {
        return new CapeSigned(AMINAS, SIGNED, LocalDate.parse(startsOn), LocalDate.parse(endsOn));
    }
}

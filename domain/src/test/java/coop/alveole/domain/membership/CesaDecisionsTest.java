package coop.alveole.domain.membership;

import static coop.alveole.domain.membership.CapeDecisionsTest.*;
import static coop.alveole.domain.membership.MembershipRule.*;
import static coop.alveole.domain.membership.integration.WayIn.*;
import static coop.alveole.domain.membership.terms.Drafts.*;
import static coop.alveole.domain.shared.Cast.*;

import coop.alveole.domain.membership.CapeEvent.*;
import coop.alveole.domain.membership.CesaEvent.*;
import coop.alveole.domain.membership.MembershipCommand.*;
import coop.alveole.domain.membership.MembershipEvent.*;
import coop.alveole.domain.membership.PastEvent.*;
import coop.alveole.domain.membership.association.AssociationEvent.*;
import coop.alveole.domain.shared.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The CESA of one membership, and the admission that the three years wait for. */
class CesaDecisionsTest {
    static final LocalDate CESA_SIGNED = LocalDate.of(2023, 9, 1);
    static final LocalDate ASSOCIATE_BY = LocalDate.of(2026, 9, 1);
    static final CesaSigned SALARIED = new CesaSigned(AMINAS, CESA_SIGNED, ASSOCIATE_BY, ASSOCIATE_BY);
    static final AssociateAdmitted ADMITTED = new AssociateAdmitted(AMINAS, ASSEMBLY, LocalDate.of(2026, 6, 20));

    final AggregateTestFixture<Membership> membership = new AggregateTestFixture<>(Membership.class);

    @ParameterizedTest(name = "{0}: {1}, CESA of {2}")
    @CsvSource(textBlock = """
            A2, CAPE 2023-03-15/2024-03-14, 2024-03-15, 2026-03-15, 2026-03-15
            A3, CAPE 2023-03-15/2024-03-14, 2024-09-15, 2026-09-15, 2026-03-15
            A4, '', 2024-02-29, 2027-02-28, 2027-02-28
            A5, CAPE 2024-01-29/2024-02-28, 2024-02-29, 2027-01-29, 2027-01-29
            A6, CAPE 2025-02-28/2025-08-27, 2025-08-31, 2028-02-29, 2028-02-28
            A7, CAPE 2025-02-28/2025-05-27, 2025-05-31, 2028-02-29, 2028-02-28
            A8, CAPE 2026-02-28/2026-11-27, 2026-11-30, 2029-02-28, 2029-02-28
            A10, CESA 2024-01-10/2025-07-09, 2026-01-10, 2027-07-10, 2027-01-10
            """)
    void aCesaCarriesItsDates(String vector, String earlier, LocalDate signedOn, LocalDate by, LocalDate warnOn) {
        membership
                .given(past(earlier))
                .when(new SignCesa(AMINAS, signedOn))
                .expectEvents(new CesaSigned(AMINAS, signedOn, by, warnOn));
    }

    @ParameterizedTest(name = "{0}: {1}, CESA of {2}")
    @CsvSource(textBlock = """
            A1, CAPE 2023-03-15/2024-03-14 CAPE 2024-03-15/2025-03-14 CAPE 2025-03-15/2026-03-14, 2026-03-15
            A9, CAPE 2020-01-01/2022-12-31 EMPLOYMENT 2023-01-01/2023-04-30, 2026-03-15
            """)
    void threeYearsUsedUpAskForTheAdmissionOnTheSameDay(String vector, String earlier, LocalDate signedOn) {
        membership
                .given(past(earlier))
                .when(new SignCesa(AMINAS, signedOn))
                .expectNoEvents()
                .expectException(Refused.by(ASSOCIATE_WITHIN_THREE_YEARS, "signedOn", signedOn));
        membership
                .given(past(earlier))
                .when(new SignCesaOnAdmission(AMINAS, signedOn, ASSEMBLY))
                .expectEvents(
                        new CesaSigned(AMINAS, signedOn, signedOn, signedOn),
                        new AssociateAdmitted(AMINAS, ASSEMBLY, signedOn));
    }

    @Test
    void acceptsACesaWithOneDayLeft() {
        var cesa = LocalDate.of(2026, 3, 15);
        membership
                .given(past("EMPLOYMENT 2023-02-13/2026-02-11"))
                .when(new SignCesa(AMINAS, cesa))
                .expectEvents(new CesaSigned(AMINAS, cesa, cesa.plusDays(1), cesa));
    }

    @Nested
    class GivenACape {
        @Test
        void theCapeEndsTheDayBeforeTheCesaAndItsTimeIsDeducted() {
            var signedOn = FIRST_DAY.plusMonths(6);
            membership
                    .given(REGISTERED, CAPE, CESA_DRAFTED)
                    .when(new SignCesa(AMINAS, signedOn))
                    .expectEvents(
                            new CapeEnded(AMINAS, signedOn.minusDays(1), CapeEnd.CESA_SIGNED),
                            new CesaSigned(AMINAS, signedOn, FIRST_DAY.plusYears(3), FIRST_DAY.plusYears(3)));
        }

        @Test
        void aRenewalToComeNeverBegins() {
            var signedOn = FIRST_DAY.plusMonths(6);
            membership
                    .given(REGISTERED, CAPE, FIRST_RENEWAL, CESA_DRAFTED)
                    .when(new SignCesaOnAdmission(AMINAS, signedOn, ASSEMBLY))
                    .expectEvents(
                            new CapeEnded(AMINAS, signedOn.minusDays(1), CapeEnd.CESA_SIGNED),
                            new CesaSigned(AMINAS, signedOn, FIRST_DAY.plusYears(3), FIRST_DAY.plusYears(3)),
                            new AssociateAdmitted(AMINAS, ASSEMBLY, signedOn));
        }

        @Test
        void aCapeAtItsTermNeedsNoEnd() {
            membership
                    .given(REGISTERED, CAPE, CESA_DRAFTED)
                    .when(new SignCesa(AMINAS, LAST_DAY.plusDays(1)))
                    .expectEvents(CESA);
        }

        @Test
        void theCesaIsSignedOnTheSecondDayOfTheCapeAtTheEarliest() {
            membership
                    .given(REGISTERED, CAPE, CESA_DRAFTED)
                    .when(new SignCesa(AMINAS, FIRST_DAY.plusDays(1)))
                    .expectEvents(
                            new CapeEnded(AMINAS, FIRST_DAY, CapeEnd.CESA_SIGNED),
                            new CesaSigned(
                                    AMINAS, FIRST_DAY.plusDays(1), FIRST_DAY.plusYears(3), FIRST_DAY.plusYears(3)));
            membership
                    .given(REGISTERED, CAPE)
                    .when(new SignCesa(AMINAS, FIRST_DAY))
                    .expectNoEvents()
                    .expectException(Refused.by(DATES_IN_ORDER, "signedOn", FIRST_DAY, FIRST_DAY.minusDays(1)));
        }
    }

    @Test
    void refusesACesaOverAnotherContract() {
        var earlier = past("EMPLOYMENT 2025-01-01/2025-12-31");
        membership
                .given(earlier)
                .when(new SignCesa(AMINAS, LocalDate.of(2025, 12, 31)))
                .expectNoEvents()
                .expectException(Refused.by(CONTRACTS_WITHOUT_OVERLAP, "signedOn", LocalDate.of(2025, 12, 31)));
    }

    @Nested
    class GivenACesa {
        @Test
        void refusesASecondOne() {
            membership
                    .given(REGISTERED, SALARIED)
                    .when(new SignCesa(AMINAS, CESA_SIGNED.plusDays(1)))
                    .expectNoEvents()
                    .expectException(Refused.by(NO_CESA_IN_FORCE, "membershipId", CESA_SIGNED));
        }

        @Test
        void refusesASecondOneOnAnAdmissionToo() {
            membership
                    .given(REGISTERED, SALARIED, ADMITTED)
                    .when(new SignCesaOnAdmission(AMINAS, CESA_SIGNED.plusYears(4), ASSEMBLY))
                    .expectNoEvents()
                    .expectException(Refused.by(NO_CESA_IN_FORCE, "membershipId", CESA_SIGNED));
        }
    }

    /** A registered membership and its contracts, taken over from the past. */
    static List<Object> past(String contracts) {
        List<Object> events = new ArrayList<>(List.of(REGISTERED, COMMITTEE, DIAGNOSTIC, CESA_DRAFTED));
        ContractHistoryTest.history(contracts)
                .periods()
                .forEach(period -> events.add(new PastContractRecorded(
                        AMINAS, period.kind(), period.startsOn(), period.endsOn(), List.of())));
        return events;
    }
}

package coop.alveole.domain.membership;

import static coop.alveole.domain.membership.CapeDecisionsTest.*;
import static coop.alveole.domain.membership.CesaDecisionsTest.*;
import static coop.alveole.domain.membership.ContractKind.EMPLOYMENT;
import static coop.alveole.domain.membership.MembershipRule.*;
import static coop.alveole.domain.shared.Cast.*;

import coop.alveole.domain.membership.CapeEvent.*;
import coop.alveole.domain.membership.MembershipCommand.*;
import coop.alveole.domain.membership.MembershipEvent.*;
import coop.alveole.domain.membership.PastEvent.*;
import coop.alveole.domain.membership.association.AssociationCommand.AdmitAssociate;
import coop.alveole.domain.membership.association.AssociationEvent.*;
import coop.alveole.domain.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is taken over from the past: recorded with the rules it broke, refused only when it contradicts itself. */
class PastDecisionsTest {
    static final LocalDate START = LocalDate.of(2021, 1, 1);
    static final LocalDate END = LocalDate.of(2021, 12, 31);

    final AggregateTestFixture<Membership> membership = new AggregateTestFixture<>(Membership.class);

    @Test
    void aDiagnosticIsTakenOver() {
        membership
                .given(REGISTERED)
                .when(new RecordPastDiagnostic(AMINAS, START))
                .expectEvents(new PastDiagnosticRecorded(AMINAS, START));
    }

    @Test
    void aLawfulContractBreaksNothing() {
        membership
                .given(REGISTERED)
                .when(cape(START, END))
                .expectEvents(new PastContractRecorded(AMINAS, ContractKind.CAPE, START, END, List.of()));
    }

    @Test
    void aCapeOfThirteenMonthsOverAnotherContractIsRecordedWithBothRules() {
        var job = new PastContractRecorded(AMINAS, EMPLOYMENT, END, END.plusDays(9), List.of());
        var tooLate = END.plusMonths(1);
        membership
                .given(REGISTERED, job)
                .when(cape(START, tooLate))
                .expectEvents(new PastContractRecorded(
                        AMINAS,
                        ContractKind.CAPE,
                        START,
                        tooLate,
                        List.of(CAPE_OF_TWELVE_MONTHS, CONTRACTS_WITHOUT_OVERLAP)));
    }

    @Test
    void anEmploymentMayLastLongerThanTwelveMonths() {
        membership
                .given(REGISTERED)
                .when(new RecordPastContract(AMINAS, EMPLOYMENT, START, END.plusYears(2)))
                .expectEvents(new PastContractRecorded(AMINAS, EMPLOYMENT, START, END.plusYears(2), List.of()));
    }

    @Test
    void aFourthPeriodInARowIsOneRenewalTooManyInWhateverOrderItIsLearnt() {
        membership
                .given(past("CAPE 2022-01-01/2022-12-31 CAPE 2024-01-01/2024-12-31 CAPE 2023-01-01/2023-12-31"))
                .when(cape(START, END))
                .expectEvents(
                        new PastContractRecorded(AMINAS, ContractKind.CAPE, START, END, List.of(CAPE_RENEWED_TWICE)));
    }

    @Test
    void aNewCapeIsNotBlamedForTheRenewalsOfAnother() {
        membership
                .given(past("CAPE 2016-01-01/2016-06-30 CAPE 2016-07-01/2016-12-31 CAPE 2017-01-01/2017-06-30"
                        + " CAPE 2017-07-01/2017-12-31"))
                .when(cape(START, END))
                .expectEvents(new PastContractRecorded(AMINAS, ContractKind.CAPE, START, END, List.of()));
    }

    @Test
    void refusesAContractThatEndsBeforeItBegins() {
        membership
                .given(REGISTERED)
                .when(cape(START, START.minusDays(1)))
                .expectNoEvents()
                .expectException(Refused.by(DATES_IN_ORDER, "endsOn", START, START.minusDays(1)));
    }

    @Test
    void aCapeTakenOverIsRenewedLikeAnyOther() {
        membership
                .given(past("CAPE 2021-01-01/2021-12-31"))
                .when(new RenewCape(AMINAS, END, END.plusYears(1)))
                .expectEvents(new CapeRenewed(AMINAS, END, END.plusDays(1), END.plusYears(1)));
    }

    @Test
    void aLawfulCesaIsTakenOver() {
        membership
                .given(past("CAPE 2021-01-01/2021-12-31"))
                .when(new RecordPastCesa(AMINAS, END.plusDays(1)))
                .expectEvents(new PastCesaRecorded(
                        AMINAS, END.plusDays(1), LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 1), List.of()));
    }

    @Test
    void aCesaSignedOverAContractAndWithoutTimeLeftIsRecordedWithBothRules() {
        var signedOn = LocalDate.of(2021, 12, 31);
        membership
                .given(past("EMPLOYMENT 2018-12-31/2021-12-31"))
                .when(new RecordPastCesa(AMINAS, signedOn))
                .expectEvents(new PastCesaRecorded(
                        AMINAS,
                        signedOn,
                        signedOn,
                        signedOn,
                        List.of(CONTRACTS_WITHOUT_OVERLAP, ASSOCIATE_WITHIN_THREE_YEARS)));
    }

    @Test
    void refusesASecondCesaInForce() {
        membership
                .given(REGISTERED, SALARIED)
                .when(new RecordPastCesa(AMINAS, START))
                .expectNoEvents()
                .expectException(Refused.by(NO_CESA_IN_FORCE, "membershipId", CESA_SIGNED));
    }

    @Nested
    class GivenACesa {
        @Test
        void anEarlierContractMovesBothDates() {
            membership
                    .given(REGISTERED, SALARIED)
                    .when(cape(START, END))
                    .expectEvents(earlier(START, END, ASSOCIATE_BY.minusYears(1), START.plusYears(3), List.of()));
        }

        @Test
        void theDateSoMovedIsTheOneThatAdmits() {
            var moved = earlier(START, END, ASSOCIATE_BY.minusYears(1), START.plusYears(3), List.of());
            membership
                    .given(REGISTERED, SALARIED, moved)
                    .when(new AdmitAssociate(AMINAS, ASSEMBLY, moved.associateBy()))
                    .expectEvents(new AssociateElected(AMINAS, ASSEMBLY, moved.associateBy()));
            membership
                    .given(REGISTERED, SALARIED, moved)
                    .when(new AdmitAssociate(
                            AMINAS, ASSEMBLY, moved.associateBy().plusDays(1)))
                    .expectNoEvents()
                    .expectException(Refused.by(ASSOCIATE_WITHIN_THREE_YEARS, "admittedOn", moved.associateBy()));
        }

        @Test
        void twoEarlierContractsAreBothDeducted() {
            var first = earlier(START, END, ASSOCIATE_BY.minusYears(1), START.plusYears(3), List.of());
            membership
                    .given(REGISTERED, SALARIED, first)
                    .when(cape(END.plusDays(2), END.plusDays(1).plusMonths(6)))
                    .expectEvents(earlier(
                            END.plusDays(2),
                            END.plusDays(1).plusMonths(6),
                            ASSOCIATE_BY.minusMonths(18),
                            START.plusYears(3),
                            List.of()));
        }

        @Test
        void aContractThatReachesTheCesaOverlapsIt() {
            var start = CESA_SIGNED.minusMonths(6);
            membership
                    .given(REGISTERED, SALARIED)
                    .when(cape(start, CESA_SIGNED))
                    .expectEvents(earlier(
                            start,
                            CESA_SIGNED,
                            ASSOCIATE_BY.minusMonths(6),
                            start.plusYears(3),
                            List.of(CONTRACTS_WITHOUT_OVERLAP)));
        }

        @Test
        void contractsThatUseUpTheThreeYearsShowThatTheCesaWasSignedTooLate() {
            var start = CESA_SIGNED.minusYears(3);
            membership
                    .given(REGISTERED, SALARIED)
                    .when(new RecordPastContract(AMINAS, EMPLOYMENT, start, CESA_SIGNED.minusDays(1)))
                    .expectEvents(new EarlierContractRecorded(
                            AMINAS,
                            EMPLOYMENT,
                            start,
                            CESA_SIGNED.minusDays(1),
                            CESA_SIGNED,
                            CESA_SIGNED,
                            List.of(ASSOCIATE_WITHIN_THREE_YEARS)));
        }

        @Test
        void anAdmissionThatTurnsOutToBeTooLateStandsAndIsShown() {
            membership
                    .given(REGISTERED, SALARIED, ADMITTED)
                    .when(cape(START, END))
                    .expectEvents(earlier(
                            START,
                            END,
                            ASSOCIATE_BY.minusYears(1),
                            START.plusYears(3),
                            List.of(ASSOCIATE_WITHIN_THREE_YEARS)));
        }

        @Test
        void anAdmissionOnTheLastDaySoMovedBreaksNothing() {
            var onTime = new AssociateAdmitted(AMINAS, ASSEMBLY, ASSOCIATE_BY.minusYears(1));
            membership
                    .given(REGISTERED, SALARIED, onTime)
                    .when(cape(START, END))
                    .expectEvents(earlier(START, END, ASSOCIATE_BY.minusYears(1), START.plusYears(3), List.of()));
        }
    }

    private static RecordPastContract cape(LocalDate startsOn, LocalDate endsOn) {
        return new RecordPastContract(AMINAS, ContractKind.CAPE, startsOn, endsOn);
    }

    private static EarlierContractRecorded earlier(
            LocalDate startsOn, LocalDate endsOn, LocalDate by, LocalDate warnOn, List<MembershipRule> broken) {
        return new EarlierContractRecorded(AMINAS, ContractKind.CAPE, startsOn, endsOn, by, warnOn, broken);
    }
}

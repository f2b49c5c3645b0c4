package coop.alveole.domain.membership.terms;

import static coop.alveole.domain.membership.MembershipRule.*;
import static coop.alveole.domain.membership.integration.WayIn.*;
import static coop.alveole.domain.membership.terms.Drafts.*;
import static coop.alveole.domain.membership.terms.TermsRule.*;
import static coop.alveole.domain.shared.Cast.*;

import coop.alveole.domain.membership.CapeEvent.CapeSigned;
import coop.alveole.domain.membership.CesaEnd;
import coop.alveole.domain.membership.CesaEvent.CesaEnded;
import coop.alveole.domain.membership.CesaEvent.CesaSigned;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.Membership;
import coop.alveole.domain.membership.MembershipCommand.*;
import coop.alveole.domain.membership.MembershipEvent.MembershipRegistered;
import coop.alveole.domain.membership.PastEvent.PastCesaRecorded;
import coop.alveole.domain.membership.PastEvent.PastContractRecorded;
import coop.alveole.domain.membership.terms.TermsCommand.*;
import coop.alveole.domain.membership.terms.TermsEvent.*;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.domain.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TermsDecisionsTest {
    static final LocalDate SIGNED = LocalDate.of(2025, 1, 15);
    static final LocalDate BY = LocalDate.of(2028, 1, 15);

    /** Eight months from 15 January 2025, included. */
    static final LocalDate LONGEST_TRIAL = LocalDate.of(2025, 9, 14);

    static final LocalDate TRIAL = LocalDate.of(2025, 4, 14);
    static final MembershipRegistered REGISTERED = new MembershipRegistered(AMINAS, AMINA, TOURS, DRAFTED);
    static final CesaSigned CESA = new CesaSigned(AMINAS, SIGNED, BY, BY);
    static final PastContractRecorded CAPE_OF_EIGHT_MONTHS = past("2024-05-15", "2025-01-14");
    static final PastContractRecorded CAPE_OF_FIVE_MONTHS = past("2024-05-15", "2024-10-14");

    FixtureConfiguration<Membership> membership;

    @BeforeEach
    void aMembership() {
        membership = new AggregateTestFixture<>(Membership.class);
    }

    @Test
    void aDraftIsKeptAsItIsWritten() {
        var terms = List.of(words(PersonalField.CAPE_MEANS));
        membership
                .given(REGISTERED)
                .when(new DraftCape(AMINAS, DRAFTED, terms))
                .expectEvents(new CapeDrafted(AMINAS, DRAFTED, terms));
    }

    @Test
    void aCapeIsSignedOnceItsEightContentsAreFilledInAnyNumberOfDrafts() {
        membership
                .given(
                        REGISTERED,
                        COMMITTEE,
                        DIAGNOSTIC,
                        new CapeDrafted(AMINAS, DRAFTED, allBut(ContractKind.CAPE, PersonalField.CAPE_MEANS)),
                        new CapeDrafted(AMINAS, DRAFTED, List.of(words(PersonalField.CAPE_MEANS))))
                .when(new SignCape(AMINAS, SIGNED, SIGNED, SIGNED.plusMonths(6)))
                .expectEvents(new CapeSigned(AMINAS, SIGNED, SIGNED, SIGNED.plusMonths(6)));
    }

    @Test
    void refusesACapeWhoseContentsAreMissingAndNamesThem() {
        membership
                .given(
                        REGISTERED,
                        COMMITTEE,
                        DIAGNOSTIC,
                        new CapeDrafted(
                                AMINAS,
                                DRAFTED,
                                allBut(
                                        ContractKind.CAPE,
                                        PersonalField.CAPE_MEANS,
                                        PersonalField.CAPE_COMMITMENTS_LIMIT)))
                .when(new SignCape(AMINAS, SIGNED, SIGNED, SIGNED.plusMonths(6)))
                .expectNoEvents()
                .expectException(Refused.by(
                        CAPE_WITH_ITS_CONTENTS,
                        "membershipId",
                        "2° moyens mis à disposition ; 4° montant maximal de ces engagements"));
    }

    @Test
    void theDraftOfOneCapeDoesNotServeForTheNext() {
        membership
                .given(
                        REGISTERED,
                        COMMITTEE,
                        DIAGNOSTIC,
                        CAPE_DRAFTED,
                        new CapeSigned(AMINAS, SIGNED, SIGNED, SIGNED.plusMonths(6)))
                .when(new SignCape(AMINAS, BY, BY, BY.plusMonths(6)))
                .expectNoEvents()
                .expectException(Refused.by(
                        CAPE_WITH_ITS_CONTENTS, "membershipId", Mention.told(Mention.of(ContractKind.CAPE))));
    }

    @Test
    void refusesACesaWhoseContentsAreMissingAndNamesThem() {
        membership
                .given(
                        REGISTERED,
                        COMMITTEE,
                        DIAGNOSTIC,
                        new CesaDrafted(
                                AMINAS,
                                DRAFTED,
                                STATUTES,
                                allBut(
                                        ContractKind.CESA,
                                        PersonalField.CESA_FIXED_PAY,
                                        PersonalField.CESA_ASSOCIATION_PATH),
                                null))
                .when(new SignCesa(AMINAS, SIGNED))
                .expectNoEvents()
                .expectException(Refused.by(
                        CESA_WITH_ITS_CONTENTS,
                        "membershipId",
                        "d) montant de la partie fixe ; délais et modalités pour devenir associé·e"));
    }

    @Test
    void aCesaIsDraftedWithTheStatutesAndItsTrialPeriod() {
        membership
                .given(REGISTERED)
                .when(new DraftCesa(AMINAS, DRAFTED, STATUTES, all(ContractKind.CESA), Optional.of(TRIAL)))
                .expectEvents(cesaWithATrialUntil(TRIAL));
    }

    @Nested
    class GivenATrialPeriod {
        @Test
        void ofEightMonthsAtMostItIsAgreedBySigning() {
            membership
                    .given(REGISTERED, COMMITTEE, DIAGNOSTIC, cesaWithATrialUntil(LONGEST_TRIAL))
                    .when(new SignCesa(AMINAS, SIGNED))
                    .expectEvents(CESA, new TrialAgreed(AMINAS, SIGNED, LONGEST_TRIAL));
        }

        @Test
        void refusesADayMore() {
            membership
                    .given(REGISTERED, COMMITTEE, DIAGNOSTIC, cesaWithATrialUntil(LONGEST_TRIAL.plusDays(1)))
                    .when(new SignCesa(AMINAS, SIGNED))
                    .expectNoEvents()
                    .expectException(Refused.by(TRIAL_WITHIN_EIGHT_MONTHS, "signedOn", LONGEST_TRIAL));
        }

        @Test
        void anEarlierContractIsDeducted() {
            membership
                    .given(
                            REGISTERED,
                            COMMITTEE,
                            DIAGNOSTIC,
                            CAPE_OF_FIVE_MONTHS,
                            cesaWithATrialUntil(TRIAL.plusDays(1)))
                    .when(new SignCesa(AMINAS, SIGNED))
                    .expectNoEvents()
                    .expectException(Refused.by(TRIAL_WITHIN_EIGHT_MONTHS, "signedOn", TRIAL));
        }

        @Test
        void afterEightMonthsOfCapeThereIsNone() {
            membership
                    .given(REGISTERED, COMMITTEE, DIAGNOSTIC, CAPE_OF_EIGHT_MONTHS, cesaWithATrialUntil(SIGNED))
                    .when(new SignCesa(AMINAS, SIGNED))
                    .expectNoEvents()
                    .expectException(Refused.by(NO_TRIAL_LEFT, "signedOn"));
        }

        @Test
        void refusesOneThatEndsBeforeTheSignature() {
            var before = SIGNED.minusDays(1);
            membership
                    .given(REGISTERED, COMMITTEE, DIAGNOSTIC, cesaWithATrialUntil(before))
                    .when(new SignCesa(AMINAS, SIGNED))
                    .expectNoEvents()
                    .expectException(Refused.by(DATES_IN_ORDER, "signedOn", SIGNED, before));
        }

        @Test
        void itIsRenewedOnItsLastDayUpToTheEighthMonth() {
            membership
                    .given(REGISTERED, CESA_DRAFTED, CESA, new TrialAgreed(AMINAS, SIGNED, TRIAL))
                    .when(new RenewTrial(AMINAS, TRIAL, LONGEST_TRIAL))
                    .expectEvents(new TrialRenewed(AMINAS, TRIAL, LONGEST_TRIAL));
        }

        @Test
        void refusesARenewalBeyondTheEighthMonth() {
            membership
                    .given(REGISTERED, CESA_DRAFTED, CESA, new TrialAgreed(AMINAS, SIGNED, TRIAL))
                    .when(new RenewTrial(AMINAS, TRIAL, LONGEST_TRIAL.plusDays(1)))
                    .expectNoEvents()
                    .expectException(Refused.by(TRIAL_WITHIN_EIGHT_MONTHS, "trialEndsOn", LONGEST_TRIAL));
        }

        @Test
        void refusesARenewalThatAddsNoDay() {
            membership
                    .given(REGISTERED, CESA_DRAFTED, CESA, new TrialAgreed(AMINAS, SIGNED, TRIAL))
                    .when(new RenewTrial(AMINAS, TRIAL, TRIAL))
                    .expectNoEvents()
                    .expectException(Refused.by(DATES_IN_ORDER, "trialEndsOn", TRIAL, TRIAL));
        }

        @Test
        void refusesARenewalOnceItIsOver() {
            membership
                    .given(REGISTERED, CESA_DRAFTED, CESA, new TrialAgreed(AMINAS, SIGNED, TRIAL))
                    .when(new RenewTrial(AMINAS, TRIAL.plusDays(1), LONGEST_TRIAL))
                    .expectNoEvents()
                    .expectException(Refused.by(TRIAL_UNDER_WAY, "agreedOn"));
        }

        @Test
        void refusesToRenewWhatWasNotAgreed() {
            membership
                    .given(REGISTERED, CESA_DRAFTED, CESA)
                    .when(new RenewTrial(AMINAS, SIGNED, LONGEST_TRIAL))
                    .expectNoEvents()
                    .expectException(Refused.by(TRIAL_UNDER_WAY, "agreedOn"));
        }

        @Test
        void refusesToRenewOneWithoutACesa() {
            membership
                    .given(REGISTERED)
                    .when(new RenewTrial(AMINAS, SIGNED, LONGEST_TRIAL))
                    .expectNoEvents()
                    .expectException(Refused.by(CESA_IN_FORCE, "membershipId"));
        }

        @Test
        void theCesaMayEndBecauseOfItOnItsLastDay() {
            membership
                    .given(REGISTERED, CESA_DRAFTED, CESA, new TrialAgreed(AMINAS, SIGNED, TRIAL))
                    .when(new EndCesa(AMINAS, TRIAL, CesaEnd.TRIAL_PERIOD))
                    .expectEvents(new CesaEnded(AMINAS, SIGNED, TRIAL, CesaEnd.TRIAL_PERIOD));
        }

        @Test
        void refusesToEndTheCesaBecauseOfItTheDayAfter() {
            membership
                    .given(REGISTERED, CESA_DRAFTED, CESA, new TrialAgreed(AMINAS, SIGNED, TRIAL))
                    .when(new EndCesa(AMINAS, TRIAL.plusDays(1), CesaEnd.TRIAL_PERIOD))
                    .expectNoEvents()
                    .expectException(Refused.by(TRIAL_UNDER_WAY, "cause"));
        }

        @Test
        void ofACesaOfThePastOnlyWhatTheLawAllowsIsKnown() {
            membership
                    .given(REGISTERED, new PastCesaRecorded(AMINAS, SIGNED, BY, BY, List.of()))
                    .when(new EndCesa(AMINAS, LONGEST_TRIAL.plusDays(1), CesaEnd.TRIAL_PERIOD))
                    .expectNoEvents()
                    .expectException(Refused.by(TRIAL_UNDER_WAY, "cause"));
        }
    }

    @Nested
    class GivenACesaInForce {
        static final LocalDate LATER = SIGNED.plusMonths(10);

        @Test
        void amendmentsAreNumberedInTheOrderInWhichTheyAreRecorded() {
            var pay = List.of(words(PersonalField.CESA_FIXED_PAY));
            membership
                    .given(
                            REGISTERED,
                            CESA_DRAFTED,
                            CESA,
                            new CesaAmended(AMINAS, 1, SIGNED, SIGNED, new Label("Statuts 2"), List.of()))
                    .when(new AmendCesa(AMINAS, LATER, LATER, STATUTES, pay))
                    .expectEvents(new CesaAmended(AMINAS, 2, LATER, LATER, STATUTES, pay));
        }

        @Test
        void newStatutesAreAnAmendmentByThemselves() {
            var statutes = new Label("Statuts du 24 juin 2025");
            membership
                    .given(REGISTERED, CESA_DRAFTED, CESA)
                    .when(new AmendCesa(AMINAS, SIGNED, SIGNED, statutes, List.of()))
                    .expectEvents(new CesaAmended(AMINAS, 1, SIGNED, SIGNED, statutes, List.of()));
        }

        @Test
        void refusesAnAmendmentThatChangesNothing() {
            membership
                    .given(REGISTERED, CESA_DRAFTED, CESA)
                    .when(new AmendCesa(AMINAS, LATER, LATER, STATUTES, List.of()))
                    .expectNoEvents()
                    .expectException(Refused.by(AMENDMENT_CHANGES_SOMETHING, "statutes"));
        }

        @Test
        void refusesAnAmendmentThatCountsBeforeTheContract() {
            var before = SIGNED.minusDays(1);
            membership
                    .given(REGISTERED, CESA_DRAFTED, CESA)
                    .when(new AmendCesa(AMINAS, LATER, before, STATUTES, all(ContractKind.CESA)))
                    .expectNoEvents()
                    .expectException(Refused.by(DATES_IN_ORDER, "effectiveFrom", SIGNED, before));
        }

        @Test
        void refusesAnAmendmentOnceItHasEnded() {
            membership
                    .given(REGISTERED, CESA_DRAFTED, CESA, new CesaEnded(AMINAS, SIGNED, LATER, CesaEnd.RESIGNATION))
                    .when(new AmendCesa(AMINAS, LATER, LATER, STATUTES, all(ContractKind.CESA)))
                    .expectNoEvents()
                    .expectException(Refused.by(CESA_IN_FORCE, "membershipId"));
        }
    }

    private static PastContractRecorded past(String startsOn, String endsOn) {
        return new PastContractRecorded(
                AMINAS, ContractKind.CAPE, LocalDate.parse(startsOn), LocalDate.parse(endsOn), List.of());
    }
}

package coop.alveole.domain.membership.employment;

import static coop.alveole.domain.membership.MembershipRule.*;
import static coop.alveole.domain.membership.employment.EmploymentRule.*;
import static coop.alveole.domain.membership.integration.WayIn.*;
import static coop.alveole.domain.membership.terms.Drafts.*;
import static coop.alveole.domain.shared.Cast.*;

import coop.alveole.domain.membership.CapeEvent.CapeSigned;
import coop.alveole.domain.membership.CesaEnd;
import coop.alveole.domain.membership.CesaEvent.CesaSigned;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.Membership;
import coop.alveole.domain.membership.MembershipCommand.*;
import coop.alveole.domain.membership.MembershipEvent.MembershipRegistered;
import coop.alveole.domain.membership.PastEvent.PastContractRecorded;
import coop.alveole.domain.membership.employment.EmploymentCommand.*;
import coop.alveole.domain.membership.employment.EmploymentEvent.*;
import coop.alveole.domain.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Employment contracts: signed, counted for the three years, ended. */
class EmploymentDecisionsTest {
    static final LocalDate HIRED = LocalDate.of(2022, 3, 1);
    static final LocalDate CESA_SIGNED = LocalDate.of(2023, 9, 1);
    static final LocalDate ASSOCIATE_BY = LocalDate.of(2026, 9, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);
    static final LocalDate FIRST_CESA_EVER = LocalDate.of(2016, 1, 1);

    static final MembershipRegistered REGISTERED =
            new MembershipRegistered(AMINAS, AMINA, TOURS, LocalDate.of(2022, 1, 9));
    static final CesaSigned CESA = new CesaSigned(AMINAS, CESA_SIGNED, ASSOCIATE_BY, ASSOCIATE_BY);
    static final EmploymentSigned PERMANENT = signed(HIRED, null);

    final AggregateTestFixture<Membership> membership = new AggregateTestFixture<>(Membership.class);

    @Test
    void aFixedTermHasALastDayAndAPermanentContractHasNone() {
        membership.given(REGISTERED).when(permanent(HIRED)).expectEvents(PERMANENT);
        membership.given(REGISTERED).when(fixedTerm(HIRED, LAST_DAY)).expectEvents(signed(HIRED, LAST_DAY));
        membership
                .given(REGISTERED)
                .when(sign(EmploymentForm.FIXED_TERM, Capacity.SUPPORT_TEAM, HIRED, Optional.empty()))
                .expectNoEvents()
                .expectException(Refused.by(FIXED_TERM_HAS_A_LAST_DAY, "endsOn"));
        membership
                .given(REGISTERED)
                .when(sign(EmploymentForm.PERMANENT, Capacity.SUPPORT_TEAM, HIRED, Optional.of(LAST_DAY)))
                .expectNoEvents()
                .expectException(Refused.by(FIXED_TERM_HAS_A_LAST_DAY, "endsOn"));
    }

    /** CAE-18. */
    @Test
    void anEntrepreneursEmploymentContractIsFromBeforeTheCesa() {
        var lastDayBefore = FIRST_CESA_EVER.minusDays(1);
        membership
                .given(REGISTERED)
                .when(sign(EmploymentForm.PERMANENT, Capacity.ENTREPRENEUR, lastDayBefore, Optional.empty()))
                .expectEvents(new EmploymentSigned(
                        AMINAS, EmploymentForm.PERMANENT, Capacity.ENTREPRENEUR, lastDayBefore, null, null, null));
        membership
                .given(REGISTERED)
                .when(sign(EmploymentForm.PERMANENT, Capacity.ENTREPRENEUR, FIRST_CESA_EVER, Optional.empty()))
                .expectNoEvents()
                .expectException(Refused.by(ENTREPRENEUR_UNDER_A_CESA, "capacity", FIRST_CESA_EVER));
    }

    @Test
    void theSupportTeamHasACapeOrACesaBesideItsContract() {
        membership
                .given(REGISTERED, PERMANENT, COMMITTEE, DIAGNOSTIC, CAPE_DRAFTED)
                .when(new SignCape(AMINAS, CESA_SIGNED, CESA_SIGNED, CESA_SIGNED.plusMonths(6)))
                .expectEvents(new CapeSigned(AMINAS, CESA_SIGNED, CESA_SIGNED, CESA_SIGNED.plusMonths(6)));
        membership.given(REGISTERED, CESA).when(permanent(LAST_DAY)).expectEvents(signed(LAST_DAY, null));
    }

    /** CAE-04: the eighteen months before the CESA are deducted, and those beside it are not. */
    @Test
    void theTimeBeforeTheCesaIsDeducted() {
        membership
                .given(REGISTERED, PERMANENT, COMMITTEE, DIAGNOSTIC, CESA_DRAFTED)
                .when(new SignCesa(AMINAS, CESA_SIGNED))
                .expectEvents(
                        new CesaSigned(AMINAS, CESA_SIGNED, CESA_SIGNED.plusMonths(18), CESA_SIGNED.plusMonths(18)));
    }

    @Test
    void aContractFromBeforeTheCesaFoundAfterwardsMovesTheThreeYears() {
        var moved = CESA_SIGNED.plusMonths(18);
        membership
                .given(REGISTERED, CESA)
                .when(permanent(HIRED))
                .expectEvents(new EmploymentSigned(
                        AMINAS, EmploymentForm.PERMANENT, Capacity.SUPPORT_TEAM, HIRED, null, moved, moved));
        membership
                .given(REGISTERED, CESA)
                .when(permanent(CESA_SIGNED.minusYears(3)))
                .expectNoEvents()
                .expectException(Refused.by(ASSOCIATE_WITHIN_THREE_YEARS, "startsOn", CESA_SIGNED));
    }

    @Test
    void nobodyIsInTheSupportTeamTwice() {
        membership
                .given(REGISTERED, PERMANENT)
                .when(permanent(LAST_DAY))
                .expectNoEvents()
                .expectException(Refused.by(EMPLOYMENT_ENDED_FIRST, "startsOn", HIRED));
        membership
                .given(REGISTERED, signed(HIRED, LAST_DAY))
                .when(fixedTerm(LAST_DAY, LAST_DAY.plusYears(1)))
                .expectNoEvents()
                .expectException(Refused.by(CONTRACTS_WITHOUT_OVERLAP, "startsOn", LAST_DAY));
        membership
                .given(REGISTERED, signed(HIRED, LAST_DAY))
                .when(permanent(LAST_DAY.plusDays(1)))
                .expectEvents(signed(LAST_DAY.plusDays(1), null));
    }

    @Test
    void anEntrepreneursContractEndsBeforeTheCesa() {
        var old = LocalDate.of(2015, 3, 1);
        var contract =
                new EmploymentSigned(AMINAS, EmploymentForm.PERMANENT, Capacity.ENTREPRENEUR, old, null, null, null);
        membership
                .given(REGISTERED, contract, COMMITTEE, DIAGNOSTIC, CESA_DRAFTED)
                .when(new SignCesa(AMINAS, CESA_SIGNED))
                .expectNoEvents()
                .expectException(Refused.by(EMPLOYMENT_ENDED_FIRST, "signedOn", old));
        membership
                .given(REGISTERED, CESA)
                .when(sign(EmploymentForm.PERMANENT, Capacity.ENTREPRENEUR, old, Optional.empty()))
                .expectNoEvents()
                .expectException(Refused.by(NO_CESA_IN_FORCE, "startsOn", CESA_SIGNED));
    }

    @ParameterizedTest
    @EnumSource
    void itEndsForAnyCause(CesaEnd cause) {
        membership
                .given(REGISTERED, PERMANENT)
                .when(new EndEmployment(AMINAS, LAST_DAY, cause))
                .expectEvents(ended(HIRED, LAST_DAY, cause));
    }

    @Test
    void aFixedTermEndsBeforeItsTermAndByItselfAtIt() {
        membership
                .given(REGISTERED, signed(HIRED, LAST_DAY))
                .when(new EndEmployment(AMINAS, LAST_DAY.minusDays(1), CesaEnd.MUTUAL_AGREEMENT))
                .expectEvents(ended(HIRED, LAST_DAY.minusDays(1), CesaEnd.MUTUAL_AGREEMENT));
        membership
                .given(REGISTERED, signed(HIRED, LAST_DAY))
                .when(new EndEmployment(AMINAS, LAST_DAY, CesaEnd.MUTUAL_AGREEMENT))
                .expectNoEvents()
                .expectException(Refused.by(EMPLOYMENT_IN_FORCE, "lastDay", LAST_DAY));
    }

    @Test
    void itEndsOnItsFirstDayAtTheEarliestAndOnce() {
        membership
                .given(REGISTERED, PERMANENT)
                .when(new EndEmployment(AMINAS, HIRED, CesaEnd.TRIAL_PERIOD))
                .expectEvents(ended(HIRED, HIRED, CesaEnd.TRIAL_PERIOD));
        membership
                .given(REGISTERED, PERMANENT)
                .when(new EndEmployment(AMINAS, HIRED.minusDays(1), CesaEnd.TRIAL_PERIOD))
                .expectNoEvents()
                .expectException(Refused.by(EMPLOYMENT_IN_FORCE, "lastDay", HIRED.minusDays(1)));
        membership
                .given(REGISTERED, PERMANENT, ended(HIRED, LAST_DAY, CesaEnd.RESIGNATION))
                .when(new EndEmployment(AMINAS, HIRED, CesaEnd.RESIGNATION))
                .expectNoEvents()
                .expectException(Refused.by(EMPLOYMENT_IN_FORCE, "lastDay", HIRED));
    }

    @Test
    void oneTakenOverFromThePastEndsAlike() {
        var imported = new PastContractRecorded(AMINAS, ContractKind.EMPLOYMENT, HIRED, LAST_DAY, List.of());
        membership
                .given(REGISTERED, imported)
                .when(new EndEmployment(AMINAS, CESA_SIGNED, CesaEnd.RESIGNATION))
                .expectEvents(new EmploymentEnded(
                        AMINAS, ContractKind.EMPLOYMENT, HIRED, CESA_SIGNED, CesaEnd.RESIGNATION, null, null));
    }

    /** What ended before the CESA is deducted no longer for the days that were not. */
    @Test
    void anEndLearntLateGivesTheDaysBack() {
        var lastDay = HIRED.plusMonths(6).minusDays(1);
        var known = new EmploymentSigned(
                AMINAS,
                EmploymentForm.PERMANENT,
                Capacity.SUPPORT_TEAM,
                HIRED,
                null,
                CESA_SIGNED.plusMonths(18),
                CESA_SIGNED.plusMonths(18));
        membership
                .given(REGISTERED, CESA, known)
                .when(new EndEmployment(AMINAS, lastDay, CesaEnd.RESIGNATION))
                .expectEvents(new EmploymentEnded(
                        AMINAS,
                        ContractKind.SUPPORT_TEAM,
                        HIRED,
                        lastDay,
                        CesaEnd.RESIGNATION,
                        CESA_SIGNED.plusMonths(30),
                        HIRED.plusYears(3)));
    }

    static SignEmployment permanent(LocalDate startsOn) {
        return sign(EmploymentForm.PERMANENT, Capacity.SUPPORT_TEAM, startsOn, Optional.empty());
    }

    static SignEmployment fixedTerm(LocalDate startsOn, LocalDate endsOn) {
        return sign(EmploymentForm.FIXED_TERM, Capacity.SUPPORT_TEAM, startsOn, Optional.of(endsOn));
    }

    static SignEmployment sign(EmploymentForm form, Capacity capacity, LocalDate startsOn, Optional<LocalDate> endsOn) {
        return new SignEmployment(AMINAS, form, capacity, startsOn, endsOn);
    }

    static EmploymentSigned signed(LocalDate startsOn, @Nullable LocalDate endsOn) {
        var form = endsOn == null ? EmploymentForm.PERMANENT : EmploymentForm.FIXED_TERM;
        return new EmploymentSigned(AMINAS, form, Capacity.SUPPORT_TEAM, startsOn, endsOn, null, null);
    }

    static EmploymentEnded ended(LocalDate startsOn, LocalDate lastDay, CesaEnd cause) {
        return new EmploymentEnded(AMINAS, ContractKind.SUPPORT_TEAM, startsOn, lastDay, cause, null, null);
    }
}

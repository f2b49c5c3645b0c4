package coop.alveole.domain.membership.terms;

import static coop.alveole.domain.membership.ContractKind.*;
import static coop.alveole.domain.membership.terms.Drafts.*;
import static coop.alveole.domain.membership.terms.TermsRule.*;
import static coop.alveole.domain.shared.Cast.*;

import coop.alveole.domain.membership.CapeEvent.*;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.Membership;
import coop.alveole.domain.membership.MembershipEvent.MembershipRegistered;
import coop.alveole.domain.membership.PastEvent.*;
import coop.alveole.domain.membership.correction.CorrectionEvent.*;
import coop.alveole.domain.membership.correction.CorrectionReason;
import coop.alveole.domain.membership.terms.TermsCommand.*;
import coop.alveole.domain.membership.terms.TermsEvent.*;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.domain.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** What contracts of the past said: on the contract of that day, with the number given or the next. */
class PastTermsDecisionsTest {
    static final LocalDate START = LocalDate.of(2019, 1, 15);
    static final LocalDate END = LocalDate.of(2019, 12, 31);
    static final LocalDate SIGNED = LocalDate.of(2020, 1, 1);
    static final LocalDate LATER = LocalDate.of(2021, 6, 1);
    static final MembershipRegistered REGISTERED = new MembershipRegistered(AMINAS, AMINA, TOURS, START);
    static final PastContractRecorded JOB = new PastContractRecorded(AMINAS, EMPLOYMENT, START, END, List.of());
    static final PastCesaRecorded CESA_OF_THE_PAST =
            new PastCesaRecorded(AMINAS, SIGNED, SIGNED.plusYears(3), SIGNED.plusYears(3), List.of());
    static final List<PersonalDetail> RATE = List.of(words(PersonalField.CONTRACT_HOURLY_RATE));

    final AggregateTestFixture<Membership> membership = new AggregateTestFixture<>(Membership.class);

    @Test
    void aContractIsKnownByItsFirstDay() {
        membership
                .given(REGISTERED, JOB, CESA_OF_THE_PAST)
                .when(new RecordPastTerms(AMINAS, SIGNED, RATE))
                .expectEvents(new PastTermsRecorded(AMINAS, CESA, SIGNED, RATE));
        membership
                .given(REGISTERED, JOB)
                .when(new RecordPastTerms(AMINAS, START, RATE))
                .expectEvents(new PastTermsRecorded(AMINAS, EMPLOYMENT, START, RATE));
        membership
                .given(REGISTERED, JOB)
                .when(new RecordPastTerms(AMINAS, START.plusDays(1), RATE))
                .expectNoEvents()
                .expectException(Refused.by(TERMS_OF_A_KNOWN_CONTRACT, "startsOn", START.plusDays(1)));
    }

    @Test
    void nothingSaidIsNothingToTakeOver() {
        membership
                .given(REGISTERED, JOB)
                .when(new RecordPastTerms(AMINAS, START, List.of()))
                .expectNoEvents()
                .expectException(Refused.by(PAST_TERMS_SAY_SOMETHING, "startsOn"));
        membership
                .given(REGISTERED, JOB)
                .when(new RecordPastAmendment(AMINAS, START, Optional.of(1), List.of()))
                .expectNoEvents()
                .expectException(Refused.by(PAST_TERMS_SAY_SOMETHING, "effectiveFrom"));
    }

    @Test
    void anAmendmentIsOfTheContractOfThatDay() {
        membership.given(REGISTERED, JOB).when(amendment(START)).expectEvents(amended(EMPLOYMENT, START, 1, START));
        membership.given(REGISTERED, JOB).when(amendment(END)).expectEvents(amended(EMPLOYMENT, START, 1, END));
        membership
                .given(REGISTERED, JOB, CESA_OF_THE_PAST)
                .when(amendment(SIGNED))
                .expectEvents(amended(CESA, SIGNED, 1, SIGNED));
        for (var day : List.of(START.minusDays(1), END.plusDays(1)))
            membership
                    .given(REGISTERED, JOB)
                    .when(amendment(day))
                    .expectNoEvents()
                    .expectException(Refused.by(AMENDMENT_OF_A_KNOWN_CONTRACT, "effectiveFrom", day));
    }

    @Test
    void theSupportTeamStandsAside() {
        var team = new PastContractRecorded(AMINAS, SUPPORT_TEAM, START.plusDays(1), END, List.of());
        membership.given(REGISTERED, JOB, team).when(amendment(END)).expectEvents(amended(EMPLOYMENT, START, 1, END));
    }

    @Test
    void aNumberIsGivenOnceAndTheNextFollowsTheHighest() {
        var third = amended(CESA, SIGNED, 3, LATER);
        membership
                .given(REGISTERED, CESA_OF_THE_PAST, third)
                .when(amendment(LATER))
                .expectEvents(amended(CESA, SIGNED, 4, LATER));
        membership
                .given(REGISTERED, CESA_OF_THE_PAST, third)
                .when(new RecordPastAmendment(AMINAS, LATER, Optional.of(1), RATE))
                .expectEvents(amended(CESA, SIGNED, 1, LATER));
        membership
                .given(REGISTERED, CESA_OF_THE_PAST, third)
                .when(new RecordPastAmendment(AMINAS, LATER, Optional.of(3), RATE))
                .expectNoEvents()
                .expectException(Refused.by(AMENDMENT_NUMBERED_ONCE, "number", 3));
    }

    @Test
    void theNumbersAreThoseOfTheContractHoweverItIsDated() {
        var right = SIGNED.plusDays(9);
        var corrected = new CesaCorrected(
                AMINAS,
                SIGNED,
                right,
                CorrectionReason.TYPING_ERROR,
                right.plusYears(3),
                right.plusYears(3),
                List.of());
        membership
                .given(REGISTERED, CESA_OF_THE_PAST, amended(CESA, SIGNED, 2, LATER), corrected)
                .when(amendment(LATER))
                .expectEvents(amended(CESA, right, 3, LATER));
    }

    @Test
    void theRenewalsOfACapeAreTheSameContract() {
        var cape = new CapeSigned(AMINAS, START, START, END);
        var renewed = new CapeRenewed(AMINAS, END, END.plusDays(1), END.plusMonths(6));
        membership
                .given(REGISTERED, cape, renewed, new CapeAmended(AMINAS, START, 1, START, END, RATE))
                .when(amendment(END.plusDays(1)))
                .expectEvents(amended(CAPE, START, 2, END.plusDays(1)));
    }

    @Test
    void whatIsAmendedTodayFollowsWhatWasAmendedThen() {
        var statutes = new AmendCesa(AMINAS, LATER, LATER, TOURS, RATE);
        membership
                .given(REGISTERED, CESA_OF_THE_PAST, amended(CESA, SIGNED, 5, LATER))
                .when(statutes)
                .expectEvents(new CesaAmended(AMINAS, 6, LATER, LATER, TOURS, RATE));
        var cape = new PastContractRecorded(AMINAS, CAPE, START, END, List.of());
        membership
                .given(REGISTERED, cape, amended(CAPE, START, 2, END))
                .when(new AmendCape(AMINAS, END, END, RATE))
                .expectEvents(new CapeAmended(AMINAS, START, 3, END, END, RATE));
    }

    private static RecordPastAmendment amendment(LocalDate from) {
        return new RecordPastAmendment(AMINAS, from, Optional.empty(), RATE);
    }

    private static PastAmendmentRecorded amended(ContractKind kind, LocalDate startsOn, int number, LocalDate from) {
        return new PastAmendmentRecorded(AMINAS, kind, startsOn, number, from, RATE);
    }
}

package coop.alveole.domain.membership.terms;

import static coop.alveole.domain.membership.MembershipRule.*;
import static coop.alveole.domain.membership.terms.Drafts.*;
import static coop.alveole.domain.membership.terms.TermsRule.*;
import static coop.alveole.domain.shared.Cast.*;

import coop.alveole.domain.membership.CapeEvent.*;
import coop.alveole.domain.membership.CesaEvent.CesaSigned;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.Membership;
import coop.alveole.domain.membership.MembershipEvent.MembershipRegistered;
import coop.alveole.domain.membership.PastEvent.PastContractRecorded;
import coop.alveole.domain.membership.correction.CorrectionEvent.ContractCorrected;
import coop.alveole.domain.membership.correction.CorrectionReason;
import coop.alveole.domain.membership.terms.TermsCommand.AmendCape;
import coop.alveole.domain.membership.terms.TermsEvent.CapeAmended;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.domain.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** What changes in the words of a CAPE while it runs. */
class CapeAmendmentDecisionsTest {
    static final LocalDate START = LocalDate.of(2025, 1, 15);
    static final LocalDate END = LocalDate.of(2025, 9, 14);
    static final LocalDate NEXT_END = LocalDate.of(2026, 5, 14);
    static final LocalDate LATER = LocalDate.of(2025, 6, 1);
    static final MembershipRegistered REGISTERED = new MembershipRegistered(AMINAS, AMINA, TOURS, DRAFTED);
    static final CapeSigned CAPE = new CapeSigned(AMINAS, START, START, END);
    static final CapeRenewed RENEWED = new CapeRenewed(AMINAS, LATER, END.plusDays(1), NEXT_END);
    static final List<PersonalDetail> MEANS = List.of(words(PersonalField.CAPE_MEANS));

    final AggregateTestFixture<Membership> membership = new AggregateTestFixture<>(Membership.class);

    @Test
    void itCountsFromTheFirstDayOfTheCapeAtTheEarliestAndItsLastAtTheLatest() {
        membership.given(REGISTERED, CAPE).when(amend(START)).expectEvents(amended(START, 1, START));
        membership.given(REGISTERED, CAPE).when(amend(END)).expectEvents(amended(START, 1, END));
        membership
                .given(REGISTERED, CAPE)
                .when(amend(START.minusDays(1)))
                .expectNoEvents()
                .expectException(Refused.by(DATES_IN_ORDER, "effectiveFrom", START, START.minusDays(1)));
        membership
                .given(REGISTERED, CAPE)
                .when(amend(END.plusDays(1)))
                .expectNoEvents()
                .expectException(Refused.by(CAPE_AMENDED_BEFORE_ITS_TERM, "effectiveFrom", END));
    }

    @Test
    void amendmentsAreNumberedWithinOneCapeAndItsRenewals() {
        membership
                .given(REGISTERED, CAPE, amended(START, 1, LATER), RENEWED)
                .when(amend(NEXT_END))
                .expectEvents(amended(START, 2, NEXT_END));
        var next = new CapeSigned(
                AMINAS, END.plusYears(1), END.plusYears(1), END.plusYears(1).plusMonths(6));
        membership
                .given(REGISTERED, CAPE, amended(START, 1, LATER), next)
                .when(amend(next.endsOn()))
                .expectEvents(amended(next.startsOn(), 1, next.endsOn()));
    }

    @Test
    void aCapeTakenOverIsAmendedAndOneFoundLaterIsNotTheLast() {
        var taken = new PastContractRecorded(AMINAS, ContractKind.CAPE, START, END, List.of());
        var older =
                new PastContractRecorded(AMINAS, ContractKind.CAPE, START.minusYears(3), END.minusYears(3), List.of());
        var job = new PastContractRecorded(AMINAS, ContractKind.EMPLOYMENT, END, END, List.of());
        membership.given(REGISTERED, taken, older, job).when(amend(LATER)).expectEvents(amended(START, 1, LATER));
    }

    @Test
    void aCapeWhoseFirstDayWasCorrectedIsNamedByTheRightOne() {
        var right = START.plusDays(3);
        var corrected = new ContractCorrected(
                AMINAS,
                ContractKind.CAPE,
                START,
                END,
                right,
                END,
                CorrectionReason.TYPING_ERROR,
                null,
                null,
                List.of());
        membership.given(REGISTERED, CAPE, corrected).when(amend(LATER)).expectEvents(amended(right, 1, LATER));
    }

    @Test
    void refusesAnAmendmentThatChangesNothing() {
        membership
                .given(REGISTERED, CAPE)
                .when(new AmendCape(AMINAS, START, LATER, List.of()))
                .expectNoEvents()
                .expectException(Refused.by(CAPE_AMENDMENT_CHANGES_SOMETHING, "effectiveFrom"));
    }

    @Test
    void refusesAnAmendmentWhereNoCapeIsInForce() {
        membership
                .given(REGISTERED)
                .when(amend(LATER))
                .expectNoEvents()
                .expectException(Refused.by(CAPE_IN_FORCE, "membershipId"));
        membership
                .given(REGISTERED, CAPE, new CapeEnded(AMINAS, LATER, CapeEnd.EARLY_END))
                .when(amend(START))
                .expectNoEvents()
                .expectException(Refused.by(CAPE_IN_FORCE, "membershipId"));
        membership
                .given(REGISTERED, CAPE, new CesaSigned(AMINAS, NEXT_END, NEXT_END, NEXT_END))
                .when(amend(START))
                .expectNoEvents()
                .expectException(Refused.by(CAPE_IN_FORCE, "membershipId"));
    }

    private static AmendCape amend(LocalDate effectiveFrom) {
        return new AmendCape(AMINAS, START, effectiveFrom, MEANS);
    }

    private static CapeAmended amended(LocalDate capeStartsOn, int number, LocalDate effectiveFrom) {
        return new CapeAmended(AMINAS, capeStartsOn, number, START, effectiveFrom, MEANS);
    }
}

package coop.alveole.domain.membership.correction;

import static coop.alveole.domain.membership.MembershipRule.*;
import static coop.alveole.domain.membership.correction.CorrectionReason.*;
import static coop.alveole.domain.membership.correction.CorrectionRule.*;
import static coop.alveole.domain.shared.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.membership.CapeEvent.CapeSigned;
import coop.alveole.domain.membership.CesaEnd;
import coop.alveole.domain.membership.CesaEvent.CesaEnded;
import coop.alveole.domain.membership.CesaEvent.CesaSigned;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.Membership;
import coop.alveole.domain.membership.MembershipCommand.EndCesa;
import coop.alveole.domain.membership.MembershipCommand.RenewCape;
import coop.alveole.domain.membership.MembershipEvent.MembershipRegistered;
import coop.alveole.domain.membership.MembershipRule;
import coop.alveole.domain.membership.correction.CorrectionCommand.*;
import coop.alveole.domain.membership.correction.CorrectionEvent.*;
import coop.alveole.domain.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class CorrectionDecisionsTest {
    static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 15);
    static final LocalDate LAST_DAY = LocalDate.of(2025, 1, 14);

    /** The CAPE lasted three months less than was recorded. */
    static final LocalDate TRUE_LAST_DAY = LocalDate.of(2024, 10, 14);

    static final LocalDate SIGNED = LocalDate.of(2025, 2, 3);
    static final LocalDate BY = LocalDate.of(2027, 2, 3);
    static final LocalDate WARN = LocalDate.of(2027, 1, 15);

    static final MembershipRegistered REGISTERED = new MembershipRegistered(AMINAS, AMINA, TOURS, FIRST_DAY);
    static final CapeSigned CAPE = new CapeSigned(AMINAS, FIRST_DAY, FIRST_DAY, LAST_DAY);
    static final CesaSigned CESA = new CesaSigned(AMINAS, SIGNED, BY, WARN);

    final AggregateTestFixture<Membership> membership = new AggregateTestFixture<>(Membership.class);

    @Test
    void aContractFoundShorterMovesTheThreeYears() {
        membership
                .given(REGISTERED, CAPE, CESA)
                .when(correctCape(FIRST_DAY, TRUE_LAST_DAY))
                .expectEvents(corrected(FIRST_DAY, TRUE_LAST_DAY, BY.plusMonths(3), WARN, List.of()));
    }

    @Test
    void theDayTheCesaWasSignedMovesThemToo() {
        var right = SIGNED.plusDays(7);
        membership
                .given(REGISTERED, CAPE, CESA)
                .when(new CorrectCesa(AMINAS, right, TYPING_ERROR))
                .expectEvents(new CesaCorrected(AMINAS, SIGNED, right, TYPING_ERROR, BY.plusDays(7), WARN, List.of()));
    }

    @Test
    void beforeACesaThereAreNoThreeYearsToMove() {
        membership
                .given(REGISTERED, CAPE)
                .when(correctCape(FIRST_DAY, TRUE_LAST_DAY))
                .expectEvents(new ContractCorrected(
                        AMINAS,
                        ContractKind.CAPE,
                        FIRST_DAY,
                        LAST_DAY,
                        FIRST_DAY,
                        TRUE_LAST_DAY,
                        DOCUMENT_FOUND,
                        null,
                        null,
                        List.of()));
    }

    @Test
    void whatACorrectedContractBreaksIsFlaggedAndNotRefused() {
        var tooLate = SIGNED;
        membership
                .given(REGISTERED, CAPE, CESA)
                .when(correctCape(FIRST_DAY, tooLate))
                .expectEvents(corrected(
                        FIRST_DAY,
                        tooLate,
                        LocalDate.of(2027, 1, 15),
                        WARN,
                        List.of(CAPE_OF_TWELVE_MONTHS, CONTRACTS_WITHOUT_OVERLAP)));
    }

    @Test
    void aCesaCorrectedOntoAnotherContractIsFlagged() {
        membership
                .given(REGISTERED, CAPE, CESA)
                .when(new CorrectCesa(AMINAS, LAST_DAY, REPORTED_BY_THE_PERSON))
                .expectEvents(new CesaCorrected(
                        AMINAS,
                        SIGNED,
                        LAST_DAY,
                        REPORTED_BY_THE_PERSON,
                        LocalDate.of(2027, 1, 15),
                        LocalDate.of(2027, 1, 15),
                        List.of(CONTRACTS_WITHOUT_OVERLAP)));
    }

    @Test
    void whatIsDecidedNextCountsFromTheCorrectedDates() {
        var renewed = TRUE_LAST_DAY.plusMonths(6);
        membership
                .given(REGISTERED, CAPE, correctedAlone(TRUE_LAST_DAY))
                .when(new RenewCape(AMINAS, TRUE_LAST_DAY, renewed))
                .expectSuccessfulHandlerExecution();
        membership
                .given(REGISTERED, CAPE, CESA, corrected(FIRST_DAY, TRUE_LAST_DAY, BY.plusMonths(3), WARN, List.of()))
                .when(new EndCesa(AMINAS, BY.plusMonths(3), CesaEnd.RESIGNATION))
                .expectSuccessfulHandlerExecution();
        membership
                .given(
                        REGISTERED,
                        CAPE,
                        CESA,
                        new CesaCorrected(
                                AMINAS, SIGNED, SIGNED.plusDays(7), TYPING_ERROR, BY.plusDays(7), WARN, List.of()))
                .when(new EndCesa(AMINAS, SIGNED.plusDays(6), CesaEnd.RESIGNATION))
                .expectNoEvents()
                .expectException(Refused.by(DATES_IN_ORDER, "lastDay", SIGNED.plusDays(7), SIGNED.plusDays(6)));
    }

    @Test
    void theEndOfAContractRecordedWronglyIsCorrected() {
        var ended = new CesaEnded(AMINAS, SIGNED, BY.minusYears(1), CesaEnd.RESIGNATION);
        membership
                .given(REGISTERED, CAPE, CESA, ended)
                .when(new CorrectContract(
                        AMINAS,
                        ContractKind.CESA,
                        SIGNED,
                        SIGNED,
                        ended.lastDay().plusDays(3),
                        TYPING_ERROR))
                .expectEvents(new ContractCorrected(
                        AMINAS,
                        ContractKind.CESA,
                        SIGNED,
                        ended.lastDay(),
                        SIGNED,
                        ended.lastDay().plusDays(3),
                        TYPING_ERROR,
                        null,
                        null,
                        List.of()));
    }

    @Test
    void refusesAContractThatWasNeverRecorded() {
        membership
                .given(REGISTERED, CAPE)
                .when(new CorrectContract(
                        AMINAS, ContractKind.EMPLOYMENT, FIRST_DAY, FIRST_DAY, LAST_DAY, TYPING_ERROR))
                .expectNoEvents()
                .expectException(Refused.by(CONTRACT_RECORDED, "startsOn", FIRST_DAY));
    }

    @Test
    void refusesTheDatesThatAreRecordedAlready() {
        membership
                .given(REGISTERED, CAPE, CESA)
                .when(correctCape(FIRST_DAY, LAST_DAY))
                .expectNoEvents()
                .expectException(Refused.by(CORRECTION_CHANGES_SOMETHING, "correctedStartsOn"));
        membership
                .given(REGISTERED, CAPE, CESA)
                .when(new CorrectCesa(AMINAS, SIGNED, TYPING_ERROR))
                .expectNoEvents()
                .expectException(Refused.by(CORRECTION_CHANGES_SOMETHING, "correctedSignedOn"));
    }

    @Test
    void refusesDatesOutOfOrder() {
        membership
                .given(REGISTERED, CAPE)
                .when(correctCape(FIRST_DAY, FIRST_DAY.minusDays(1)))
                .expectNoEvents()
                .expectException(Refused.by(DATES_IN_ORDER, "endsOn", FIRST_DAY, FIRST_DAY.minusDays(1)));
    }

    @Test
    void refusesToCorrectTheSignatureOfACesaThatIsNotInForce() {
        membership
                .given(REGISTERED, CAPE)
                .when(new CorrectCesa(AMINAS, SIGNED, TYPING_ERROR))
                .expectNoEvents()
                .expectException(Refused.by(CESA_IN_FORCE, "membershipId"));
    }

    @Test
    void aCorrectionCountsFromTheFirstDayOfItsContract() {
        assertThat(correctedAlone(TRUE_LAST_DAY).effectiveOn()).isEqualTo(FIRST_DAY);
        assertThat(new CesaCorrected(AMINAS, BY, SIGNED, TYPING_ERROR, BY, WARN, List.of()).effectiveOn())
                .isEqualTo(SIGNED);
    }

    private static CorrectContract correctCape(LocalDate startsOn, LocalDate endsOn) {
        return new CorrectContract(AMINAS, ContractKind.CAPE, FIRST_DAY, startsOn, endsOn, DOCUMENT_FOUND);
    }

    private static ContractCorrected corrected(
            LocalDate startsOn, LocalDate endsOn, LocalDate by, LocalDate warn, List<MembershipRule> broken) {
        return new ContractCorrected(
                AMINAS, ContractKind.CAPE, FIRST_DAY, LAST_DAY, startsOn, endsOn, DOCUMENT_FOUND, by, warn, broken);
    }

    private static ContractCorrected correctedAlone(LocalDate endsOn) {
        return new ContractCorrected(
                AMINAS,
                ContractKind.CAPE,
                FIRST_DAY,
                LAST_DAY,
                FIRST_DAY,
                endsOn,
                DOCUMENT_FOUND,
                null,
                null,
                List.of());
    }
}

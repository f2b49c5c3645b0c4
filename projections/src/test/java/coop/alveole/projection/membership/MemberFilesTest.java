package coop.alveole.projection.membership;

import static coop.alveole.projection.Folding.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.membership.CapeEvent.*;
import coop.alveole.domain.membership.CesaEnd;
import coop.alveole.domain.membership.CesaEvent.*;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.MembershipEvent.*;
import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.membership.MembershipRule;
import coop.alveole.domain.membership.PastEvent.*;
import coop.alveole.domain.membership.association.AssociationEvent.*;
import coop.alveole.domain.membership.exit.ExitEvent.*;
import coop.alveole.domain.shared.ExitKind;
import coop.alveole.domain.shared.ExitReason;
import coop.alveole.domain.shared.Label;
import coop.alveole.projection.Folding;
import coop.alveole.projection.membership.MemberFile.*;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class MemberFilesTest {
    static final LocalDate REGISTERED = LocalDate.of(2023, 1, 10);
    static final LocalDate CAPE_STARTS = LocalDate.of(2023, 3, 15);
    static final LocalDate CAPE_ENDS = LocalDate.of(2024, 3, 14);
    static final LocalDate SIGNED = LocalDate.of(2024, 9, 15);
    static final LocalDate BY = LocalDate.of(2026, 9, 15);
    static final LocalDate WARN = LocalDate.of(2026, 3, 15);
    static final LocalDate ADMITTED = LocalDate.of(2026, 6, 20);
    static final MembershipRegistered REGISTRATION =
            new MembershipRegistered(AMINAS, AMINA, new Label("Tours"), REGISTERED);
    static final CapeSigned CAPE = new CapeSigned(AMINAS, CAPE_STARTS, CAPE_STARTS, CAPE_ENDS);
    static final CesaSigned CESA = new CesaSigned(AMINAS, SIGNED, BY, WARN);
    static final AssociateAdmitted ADMISSION = new AssociateAdmitted(AMINAS, ASSEMBLY, ADMITTED);

    @Test
    void aMembershipBeginsWithItsRegistration() {
        var file = given(REGISTRATION);
        assertThat(file.at(REGISTERED.minusDays(1))).isEmpty();
        assertThat(file.at(REGISTERED)).contains(new Line(REGISTERED, Standing.REGISTERED, null, null, 1));
        assertThat(file.territory()).isEqualTo(new Label("Tours"));
        assertThat(file.registeredOn()).isEqualTo(REGISTERED);
        assertThat(file.personId()).isEqualTo(AMINA);
    }

    @Test
    void aCapeIsOverTheDayAfterItsLastDayByItself() {
        var file = given(REGISTRATION, CAPE);
        assertThat(standing(file, CAPE_STARTS.minusDays(1))).isEqualTo(Standing.REGISTERED);
        assertThat(standing(file, CAPE_STARTS)).isEqualTo(Standing.CAPE);
        assertThat(standing(file, CAPE_ENDS)).isEqualTo(Standing.CAPE);
        assertThat(standing(file, CAPE_ENDS.plusDays(1))).isEqualTo(Standing.NO_CONTRACT);
    }

    @Test
    void aRenewalKeepsTheSameLineWithoutAFreeDay() {
        var renewal = new CapeRenewed(AMINAS, CAPE_ENDS, CAPE_ENDS.plusDays(1), CAPE_ENDS.plusMonths(6));
        var file = given(REGISTRATION, CAPE, renewal);
        assertThat(file.at(CAPE_ENDS.plusMonths(6))).contains(new Line(CAPE_STARTS, Standing.CAPE, null, null, 2));
        assertThat(standing(file, CAPE_ENDS.plusMonths(6).plusDays(1))).isEqualTo(Standing.NO_CONTRACT);
        assertThat(file.contracts()).hasSize(2);
    }

    @Test
    void aLateRenewalLeavesTheDaysBeforeItsSignatureWithoutAContractAndIsFlagged() {
        var signed = CAPE_ENDS.plusDays(20);
        var late = new CapeRenewedLate(
                AMINAS, CAPE_ENDS, signed, signed.plusMonths(6), List.of(MembershipRule.CAPE_RENEWED_IN_TIME));
        var file = given(REGISTRATION, CAPE, late);
        assertThat(standing(file, signed.minusDays(1))).isEqualTo(Standing.NO_CONTRACT);
        assertThat(standing(file, signed)).isEqualTo(Standing.CAPE);
        assertThat(standing(file, signed.plusMonths(6))).isEqualTo(Standing.CAPE);
        assertThat(file.contracts().getLast().broken()).containsExactly(MembershipRule.CAPE_RENEWED_IN_TIME);
    }

    @Test
    void aCapeEndedEarlyIsOverTheDayAfterAndARenewalToComeIsGone() {
        var lastDay = CAPE_STARTS.plusMonths(2);
        var renewal = new CapeRenewed(AMINAS, CAPE_STARTS, CAPE_ENDS.plusDays(1), CAPE_ENDS.plusMonths(6));
        var file = given(REGISTRATION, CAPE, renewal, new CapeEnded(AMINAS, lastDay, CapeEnd.EARLY_END));
        assertThat(standing(file, lastDay)).isEqualTo(Standing.CAPE);
        assertThat(standing(file, lastDay.plusDays(1))).isEqualTo(Standing.NO_CONTRACT);
        assertThat(file.contracts())
                .containsExactly(new Contract(ContractKind.CAPE, CAPE_STARTS, lastDay, null, null, List.of(), null, 2));
    }

    @Test
    void aCesaBearsItsTwoDatesAndHasNoEnd() {
        var file = given(REGISTRATION, CAPE, CESA);
        assertThat(standing(file, SIGNED.minusDays(1))).isEqualTo(Standing.NO_CONTRACT);
        assertThat(file.at(LocalDate.of(2030, 1, 1))).contains(new Line(SIGNED, Standing.CESA, BY, WARN, 3));
        assertThat(file.contracts())
                .contains(new Contract(ContractKind.CESA, SIGNED, null, BY, WARN, List.of(), null, 3));
    }

    @Test
    void anAssociateIsOneFromTheDayOfTheAdmission() {
        var file = given(REGISTRATION, CESA, ADMISSION);
        assertThat(standing(file, ADMITTED.minusDays(1))).isEqualTo(Standing.CESA);
        assertThat(file.at(ADMITTED)).contains(new Line(ADMITTED, Standing.ASSOCIATE, null, null, 3));
        assertThat(file.admissions()).containsExactly(new Admission(ASSEMBLY, ADMITTED, null, 3));
    }

    @Test
    void aCesaThatEndedIsOverTheDayAfter() {
        var lastDay = SIGNED.plusYears(1);
        var file = given(REGISTRATION, CESA, new CesaEnded(AMINAS, SIGNED, lastDay, CesaEnd.RESIGNATION));
        assertThat(standing(file, lastDay)).isEqualTo(Standing.CESA);
        assertThat(standing(file, lastDay.plusDays(1))).isEqualTo(Standing.NO_CONTRACT);
        assertThat(file.contracts())
                .containsExactly(new Contract(ContractKind.CESA, SIGNED, lastDay, BY, WARN, List.of(), null, 2));
    }

    @Test
    void aResignationEndsTheAssociateAndARetirementDoesNot() {
        var lastDay = ADMITTED.plusYears(1);
        var resigned = given(
                REGISTRATION,
                CESA,
                ADMISSION,
                new CesaEnded(AMINAS, SIGNED, lastDay, CesaEnd.RESIGNATION),
                new AssociationEnded(AMINAS, lastDay, AssociationEnd.CONTRACT_ENDED));
        assertThat(standing(resigned, lastDay)).isEqualTo(Standing.ASSOCIATE);
        assertThat(standing(resigned, lastDay.plusDays(1))).isEqualTo(Standing.NO_CONTRACT);
        var retired = given(REGISTRATION, CESA, ADMISSION, new CesaEnded(AMINAS, SIGNED, lastDay, CesaEnd.RETIREMENT));
        assertThat(standing(retired, lastDay.plusDays(1))).isEqualTo(Standing.ASSOCIATE);
    }

    @Test
    void whatTheLawEndedIsOverAfterTheLastDay() {
        var file = given(REGISTRATION, CESA, new ContractEndedForNonAssociation(AMINAS, SIGNED, BY, BY.plusDays(9)));
        assertThat(standing(file, BY)).isEqualTo(Standing.CESA);
        assertThat(standing(file, BY.plusDays(1))).isEqualTo(Standing.NO_CONTRACT);
    }

    @Test
    void whoeverLeftIsGoneFromTheDayAfterUntilTheReturn() {
        var left = new MemberLeft(AMINAS, ExitKind.END_OF_CAPE, ExitReason.OTHER, CAPE_ENDS, List.of());
        var back = new MemberReturned(AMINAS, SIGNED, Entry.RETURN);
        assertThat(standing(given(REGISTRATION, CAPE, left), CAPE_ENDS)).isEqualTo(Standing.CAPE);
        assertThat(given(REGISTRATION, CAPE, left).at(SIGNED))
                .contains(new Line(CAPE_ENDS.plusDays(1), Standing.LEFT, null, null, 3));
        var file = given(REGISTRATION, CAPE, left, back);
        assertThat(standing(file, SIGNED.minusDays(1))).isEqualTo(Standing.LEFT);
        assertThat(standing(file, SIGNED)).isEqualTo(Standing.NO_CONTRACT);
        assertThat(standing(given(REGISTRATION, CAPE, left, back, CESA), SIGNED))
                .isEqualTo(Standing.CESA);
    }

    @Test
    void anElectionThatWaitsForSharesIsNoAssociation() {
        var file = given(REGISTRATION, CESA, new AssociateElected(AMINAS, ASSEMBLY, ADMITTED));
        assertThat(standing(file, ADMITTED)).isEqualTo(Standing.CESA);
        assertThat(file.version()).isEqualTo(2);
    }

    @Test
    void anEarlierContractMovesTheDatesOfTheWholeCesa() {
        var found = new EarlierContractRecorded(
                AMINAS,
                ContractKind.EMPLOYMENT,
                CAPE_ENDS.plusDays(1),
                CAPE_ENDS.plusMonths(1),
                BY.minusMonths(1),
                WARN,
                List.of());
        var file = given(REGISTRATION, CAPE, CESA, ADMISSION, found);
        assertThat(file.at(SIGNED)).contains(new Line(SIGNED, Standing.CESA, BY.minusMonths(1), WARN, 3));
        assertThat(file.at(ADMITTED)).contains(new Line(ADMITTED, Standing.ASSOCIATE, null, null, 4));
        assertThat(standing(file, CAPE_ENDS.plusDays(1))).isEqualTo(Standing.EMPLOYMENT);
    }

    @Test
    void theEndOfAContractLearntLastDoesNotHideTheOneThatFollowedIt() {
        var second = past(CAPE_ENDS.plusDays(1), CAPE_ENDS.plusMonths(6));
        var first = past(CAPE_STARTS, CAPE_ENDS);
        var file = given(REGISTRATION, second, first);
        assertThat(standing(file, CAPE_ENDS.plusDays(1))).isEqualTo(Standing.CAPE);
    }

    @Test
    void theCesaInForceCountsBeforeAContractThatOverlapsIt() {
        var job = new EarlierContractRecorded(
                AMINAS, ContractKind.EMPLOYMENT, SIGNED.plusDays(1), SIGNED.plusDays(9), BY, WARN, List.of());
        assertThat(standing(given(REGISTRATION, CESA, job), SIGNED.plusDays(5))).isEqualTo(Standing.CESA);
    }

    @Test
    void theRulesBrokenInThePastStayBesideTheContract() {
        var cesa = new PastCesaRecorded(
                AMINAS, SIGNED, SIGNED, SIGNED, List.of(MembershipRule.ASSOCIATE_WITHIN_THREE_YEARS));
        assertThat(given(REGISTRATION, cesa).contracts())
                .extracting(Contract::broken)
                .containsExactly(List.of(MembershipRule.ASSOCIATE_WITHIN_THREE_YEARS));
    }

    @Test
    void aDiagnosticOfThePastIsKept() {
        var file = given(REGISTRATION, new PastDiagnosticRecorded(AMINAS, CAPE_STARTS));
        assertThat(file.diagnostics()).containsExactly(new Diagnostic(CAPE_STARTS, 2));
        assertThat(file.version()).isEqualTo(1);
    }

    private static PastContractRecorded past(LocalDate startsOn, LocalDate endsOn) {
        return new PastContractRecorded(AMINAS, ContractKind.CAPE, startsOn, endsOn, List.of());
    }

    private static Standing standing(MemberFile file, LocalDate asOf) {
        return file.at(asOf).orElseThrow().standing();
    }

    private static MemberFile given(MembershipFact... events) {
        return Objects.requireNonNull(
                Folding.fold(new MemberFiles(), List.of(events)).get(AMINAS.value()));
    }
}

package coop.alveole.projection.membership;

import static coop.alveole.projection.Folding.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.membership.CapeEvent.CapeSigned;
import coop.alveole.domain.membership.CesaEvent.CesaSigned;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.MembershipEvent.MembershipRegistered;
import coop.alveole.domain.membership.MembershipRule;
import coop.alveole.domain.membership.association.AssociationEvent.AssociateAdmitted;
import coop.alveole.domain.membership.correction.CorrectionEvent.AdmissionCorrected;
import coop.alveole.domain.membership.correction.CorrectionEvent.CesaCorrected;
import coop.alveole.domain.membership.correction.CorrectionEvent.ContractCorrected;
import coop.alveole.domain.membership.correction.CorrectionReason;
import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.deadline.Wait;
import coop.alveole.projection.deadline.DeadlineSchedules;
import coop.alveole.projection.membership.MemberFile.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A date put right counts on every day, as if it had always been known. */
class CorrectedFilesTest {
    static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 15);
    static final LocalDate LAST_DAY = LocalDate.of(2025, 1, 14);
    static final LocalDate TRUE_LAST_DAY = LocalDate.of(2024, 10, 14);
    static final LocalDate SIGNED = LocalDate.of(2025, 2, 3);
    static final LocalDate BY = LocalDate.of(2027, 2, 3);
    static final LocalDate TRUE_BY = LocalDate.of(2027, 5, 3);
    static final LocalDate WARN = LocalDate.of(2027, 1, 15);
    static final List<MembershipRule> BROKEN = List.of(MembershipRule.CONTRACTS_WITHOUT_OVERLAP);

    static final MembershipRegistered REGISTERED =
            new MembershipRegistered(AMINAS, AMINA, new Label("Tours"), FIRST_DAY.minusDays(7));
    static final CapeSigned CAPE = new CapeSigned(AMINAS, FIRST_DAY, FIRST_DAY, LAST_DAY);
    static final CesaSigned CESA = new CesaSigned(AMINAS, SIGNED, BY, WARN);
    static final ContractCorrected SHORTER = new ContractCorrected(
            AMINAS,
            ContractKind.CAPE,
            FIRST_DAY,
            LAST_DAY,
            FIRST_DAY,
            TRUE_LAST_DAY,
            CorrectionReason.DOCUMENT_FOUND,
            TRUE_BY,
            WARN,
            BROKEN);

    @Test
    void theContractHasItsRightDatesAndFlagsAndTheCesaItsNewDay() {
        var file = file(REGISTERED, CAPE, CESA, SHORTER);
        assertThat(file.contracts().getFirst().endsOn()).isEqualTo(TRUE_LAST_DAY);
        assertThat(file.contracts().getFirst().broken()).isEqualTo(BROKEN);
        assertThat(file.at(LAST_DAY))
                .hasValueSatisfying(line -> assertThat(line.standing()).isEqualTo(Standing.NO_CONTRACT));
        assertThat(file.at(SIGNED))
                .hasValueSatisfying(line -> assertThat(line.associateBy()).isEqualTo(TRUE_BY));
        assertThat(file.version()).isEqualTo(3);
    }

    @Test
    void aCesaSignedOnAnotherDayBeginsOnThatDay() {
        var right = SIGNED.plusDays(7);
        var corrected = new CesaCorrected(
                AMINAS, SIGNED, right, CorrectionReason.TYPING_ERROR, BY.plusDays(7), WARN, List.of());
        var file = file(REGISTERED, CAPE, CESA, corrected);
        assertThat(file.at(SIGNED))
                .hasValueSatisfying(line -> assertThat(line.standing()).isEqualTo(Standing.NO_CONTRACT));
        assertThat(file.at(right))
                .hasValueSatisfying(line -> assertThat(line.associateBy()).isEqualTo(BY.plusDays(7)));
    }

    @Test
    void theDeadlineMovesWithTheCorrection() {
        var schedule = Objects.requireNonNull(
                fold(new DeadlineSchedules(), List.of(CESA, SHORTER)).get(AMINAS.value()));
        assertThat(schedule.at(SIGNED, DeadlineKind.ASSOCIATION))
                .hasValueSatisfying(line -> assertThat(line.dueOn()).isEqualTo(TRUE_BY));
    }

    @Test
    void anotherAdmissionHoldsFromItsOwnDayAndClosesTheDeadlineThatDay() {
        var wrong = SIGNED.plusMonths(5);
        var right = wrong.plusMonths(2);
        var admitted = new AssociateAdmitted(AMINAS, ASSEMBLY, wrong);
        var corrected = new AdmissionCorrected(
                AMINAS, ASSEMBLY, wrong, wrong, ASSEMBLY, right, right, CorrectionReason.TYPING_ERROR, List.of());
        var file = file(REGISTERED, CAPE, CESA, admitted, corrected);
        assertThat(file.at(right.minusDays(1)).map(MemberFile.Line::standing)).contains(Standing.CESA);
        assertThat(file.at(right).map(MemberFile.Line::standing)).contains(Standing.ASSOCIATE);
        assertThat(file.admissions().getLast().admittedOn()).isEqualTo(right);
        var schedule = Objects.requireNonNull(fold(new DeadlineSchedules(), List.of(CESA, admitted, corrected))
                .get(AMINAS.value()));
        assertThat(schedule.openOn(right.minusDays(1))).extracting(Wait::kind).contains(DeadlineKind.ASSOCIATION);
        assertThat(schedule.openOn(right)).extracting(Wait::kind).doesNotContain(DeadlineKind.ASSOCIATION);
    }

    private static MemberFile file(Object... events) {
        return Objects.requireNonNull(fold(new MemberFiles(), List.of(events)).get(AMINAS.value()));
    }
}

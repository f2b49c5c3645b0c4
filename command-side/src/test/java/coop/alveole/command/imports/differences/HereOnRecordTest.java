package coop.alveole.command.imports.differences;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.divergence.Told.Contract;
import coop.alveole.domain.divergence.ToldSince.Admission;
import coop.alveole.domain.membership.CesaEnd;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.membership.PastEvent.PastContractRecorded;
import coop.alveole.domain.membership.association.AssociationEvent.PastAdmissionRecorded;
import coop.alveole.domain.membership.correction.CorrectionEvent.AdmissionCorrected;
import coop.alveole.domain.membership.correction.CorrectionEvent.ContractCorrected;
import coop.alveole.domain.membership.correction.CorrectionReason;
import coop.alveole.domain.membership.employment.Capacity;
import coop.alveole.domain.membership.employment.EmploymentEvent.EmploymentEnded;
import coop.alveole.domain.membership.employment.EmploymentEvent.EmploymentSigned;
import coop.alveole.domain.membership.employment.EmploymentForm;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;

class HereOnRecordTest {
    private static final MembershipId LOUS = new MembershipId("membership-00000000-0000-4000-8000-000000000001");
    private static final LocalDate FIRST = LocalDate.of(2013, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2014, 12, 31);
    private static final Contract JOB = new Contract(Contract.Type.EMPLOYMENT, FIRST, LAST);
    private static final PastContractRecorded OF_AN_ENTREPRENEUR =
            new PastContractRecorded(LOUS, ContractKind.EMPLOYMENT, FIRST, LAST, List.of());

    private static Here read(MembershipFact... facts) {
        return Stream.of(facts)
                .map(fact -> new GenericEventMessage<>(fact, Map.of("origin", "import")))
                .reduce(Here.NOBODY, HereOnRecord::with, (_, later) -> later);
    }

    private static Stream<Contract> contracts(MembershipFact... facts) {
        return read(facts).all(Contract.class);
    }

    private static EmploymentSigned signed(Capacity capacity) {
        return new EmploymentSigned(LOUS, EmploymentForm.PERMANENT, capacity, FIRST, null, null, null);
    }

    private static EmploymentEnded ended(ContractKind kind) {
        return new EmploymentEnded(LOUS, kind, FIRST, LAST.minusYears(1), CesaEnd.RESIGNATION, null, null);
    }

    @Test
    void aJobOfTheSupportTeamIsNoContractOfAnEntrepreneur() {
        assertThat(contracts(OF_AN_ENTREPRENEUR, signed(Capacity.SUPPORT_TEAM))).containsExactly(JOB);
        assertThat(contracts(OF_AN_ENTREPRENEUR, signed(Capacity.SUPPORT_TEAM), ended(ContractKind.SUPPORT_TEAM)))
                .containsExactly(JOB);
        assertThat(contracts(OF_AN_ENTREPRENEUR, ended(ContractKind.EMPLOYMENT)))
                .containsExactly(JOB.endingOn(LAST.minusYears(1)));
    }

    @Test
    void aCorrectionIsWhatIsSaid() {
        var right = LAST.minusDays(1);
        assertThat(contracts(
                        OF_AN_ENTREPRENEUR,
                        new ContractCorrected(
                                LOUS,
                                ContractKind.EMPLOYMENT,
                                FIRST,
                                LAST,
                                FIRST.plusDays(1),
                                right,
                                CorrectionReason.TYPING_ERROR,
                                null,
                                null,
                                List.of())))
                .containsExactly(new Contract(Contract.Type.EMPLOYMENT, FIRST.plusDays(1), right));
        var corrected = read(
                new PastAdmissionRecorded(LOUS, LAST, List.of()),
                new AdmissionCorrected(
                        LOUS, null, LAST, LAST, null, FIRST, FIRST, CorrectionReason.TYPING_ERROR, List.of()));
        assertThat(corrected.all(Admission.class)).containsExactly(new Admission(FIRST));
        assertThat(corrected.ever()).doesNotContain(new Admission(LAST));
    }
}

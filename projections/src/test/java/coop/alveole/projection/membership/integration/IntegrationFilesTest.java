package coop.alveole.projection.membership.integration;

import static coop.alveole.domain.membership.integration.Prerequisite.ORIENTATION_COMMITTEE;
import static coop.alveole.projection.Folding.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.membership.CapeEvent.CapeSigned;
import coop.alveole.domain.membership.CesaEvent.CesaSigned;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.membership.PastEvent.*;
import coop.alveole.domain.membership.integration.ContractPath;
import coop.alveole.domain.membership.integration.DeclineReason;
import coop.alveole.domain.membership.integration.IntegrationEvent.*;
import coop.alveole.domain.membership.integration.Prerequisite;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.projection.Folding;
import coop.alveole.projection.membership.integration.IntegrationFile.Kind;
import coop.alveole.projection.membership.integration.IntegrationFile.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class IntegrationFilesTest {
    static final LocalDate DAY = LocalDate.of(2025, 3, 15);
    static final Label TOURS = new Label("Tours");
    static final PersonalDetail MOTIVE = new PersonalDetail(
            PersonalField.MOTIVE, new Personal("person/00000000-0000-4000-8000-00000000000a/contact~c2VhbGVk"));
    static final OrientationCommitteeAttended COMMITTEE = new OrientationCommitteeAttended(AMINAS, DAY, TOURS);
    static final DiagnosticHeld ASSESSED =
            new DiagnosticHeld(AMINAS, DAY.plusDays(9), ContractPath.CESA, List.of(MOTIVE));
    static final CapeSigned CAPE = new CapeSigned(AMINAS, DAY.plusDays(20), DAY.plusDays(20), DAY.plusMonths(6));

    @Test
    void theStepsAreToldInTheOrderOfTheirDaysWhateverOrderTheyWereLearntIn() {
        var file = given(
                ASSESSED,
                COMMITTEE,
                new InformationMeetingAttended(AMINAS, DAY.minusDays(9), new Label("2025")),
                new ReferrerRecorded(AMINAS, DAY.minusDays(20), new Label("Mission locale")));
        assertThat(file.at(DAY))
                .containsExactly(
                        new Step(Kind.REFERRER, DAY.minusDays(20), "Mission locale", List.of(), 4),
                        new Step(Kind.INFORMATION_MEETING, DAY.minusDays(9), "2025", List.of(), 3),
                        new Step(Kind.ORIENTATION_COMMITTEE, DAY, "Tours", List.of(), 2));
        assertThat(file.at(DAY.plusDays(9)).getLast())
                .isEqualTo(new Step(Kind.DIAGNOSTIC, DAY.plusDays(9), "CESA", List.of(MOTIVE), 1));
    }

    @Test
    void whatIsMissingIsThatOfTheDay() {
        var file = given(COMMITTEE, ASSESSED);
        assertThat(file.missing(DAY.minusDays(1)))
                .containsExactlyInAnyOrder(ORIENTATION_COMMITTEE, Prerequisite.DIAGNOSTIC);
        assertThat(file.missing(DAY)).containsExactly(Prerequisite.DIAGNOSTIC);
        assertThat(file.missing(DAY.plusDays(9))).isEmpty();
        assertThat(file.met(DAY)).containsExactly(ORIENTATION_COMMITTEE);
    }

    @Test
    void whatIsWaivedIsNotMissingButIsNotMetEither() {
        var file = given(new PrerequisiteWaived(AMINAS, DAY, ORIENTATION_COMMITTEE, MOTIVE));
        assertThat(file.missing(DAY)).containsExactly(Prerequisite.DIAGNOSTIC);
        assertThat(file.waived(DAY.minusDays(1))).isEmpty();
        assertThat(file.waived(DAY)).containsExactly(ORIENTATION_COMMITTEE);
        assertThat(file.met(DAY)).isEmpty();
    }

    @Test
    void aNonAdmissionHoldsUntilTheRequestIsReopened() {
        var file = given(
                new EntryDeclined(AMINAS, DAY, DeclineReason.NO_NEWS, List.of()),
                new EntryReopened(AMINAS, DAY.plusDays(3)));
        assertThat(file.declinedOn(DAY.minusDays(1))).isEmpty();
        assertThat(file.declinedOn(DAY.plusDays(2))).contains(DAY);
        assertThat(file.declinedOn(DAY.plusDays(3))).isEmpty();
    }

    @Test
    void aFirstContractWithoutCommitteeIsRemarkedUpon() {
        var file = given(new PastDiagnosticRecorded(AMINAS, DAY), CAPE);
        assertThat(file.missedAtEntry(DAY.plusDays(19))).isEmpty();
        assertThat(file.missedAtEntry(DAY.plusDays(20))).containsExactly(ORIENTATION_COMMITTEE);
        assertThat(given(COMMITTEE, ASSESSED, CAPE).missedAtEntry(DAY.plusDays(20)))
                .isEmpty();
    }

    @Test
    void theEntryIsTheFirstContractInTimeAndNeverAnEmployment() {
        var employment = new PastContractRecorded(
                AMINAS, ContractKind.EMPLOYMENT, DAY.minusYears(4), DAY.minusYears(3), List.of());
        var cape = new EarlierContractRecorded(
                AMINAS, ContractKind.CAPE, DAY.minusYears(2), DAY.minusYears(1), DAY, DAY, List.of());
        var cesa = new CesaSigned(AMINAS, DAY, DAY.plusYears(3), DAY.plusYears(3));
        assertThat(given(employment).enteredOn()).isNull();
        assertThat(given(cesa, employment, cape).enteredOn()).isEqualTo(DAY.minusYears(2));
        assertThat(given(new PastCesaRecorded(AMINAS, DAY, DAY, DAY, List.of()), cesa)
                        .enteredOn())
                .isEqualTo(DAY);
    }

    private static IntegrationFile given(MembershipFact... events) {
        return Objects.requireNonNull(
                Folding.fold(new IntegrationFiles(), List.of(events)).get(AMINAS.value()));
    }
}

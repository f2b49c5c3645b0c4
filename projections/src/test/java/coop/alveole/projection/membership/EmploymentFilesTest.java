package coop.alveole.projection.membership;

import static coop.alveole.projection.Folding.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.membership.CesaEnd;
import coop.alveole.domain.membership.CesaEvent.*;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.MembershipEvent.MembershipRegistered;
import coop.alveole.domain.membership.employment.Capacity;
import coop.alveole.domain.membership.employment.EmploymentEvent.*;
import coop.alveole.domain.membership.employment.EmploymentForm;
import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.deadline.Wait;
import coop.alveole.projection.deadline.DeadlineSchedules;
import coop.alveole.projection.membership.MemberFile.Contract;
import coop.alveole.projection.membership.MemberFile.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Support team and entrepreneur at once: two contracts, one standing, and their own ends. */
class EmploymentFilesTest {
    static final LocalDate HIRED = LocalDate.of(2090, 3, 1);
    static final LocalDate CESA_SIGNED = LocalDate.of(2091, 9, 1);
    static final LocalDate BY = LocalDate.of(2094, 9, 1);
    static final LocalDate TERM = LocalDate.of(2092, 2, 29);

    static final MembershipRegistered REGISTERED =
            new MembershipRegistered(AMINAS, AMINA, new Label("Tours"), HIRED.minusDays(7));
    static final CesaSigned CESA = new CesaSigned(AMINAS, CESA_SIGNED, BY, BY);

    @Test
    void theSupportTeamStandsBesideTheCesa() {
        var file = file(REGISTERED, signed(null), CESA);
        assertThat(standing(file, HIRED)).isEqualTo(Standing.SUPPORT_TEAM);
        assertThat(standing(file, CESA_SIGNED)).isEqualTo(Standing.CESA);
        assertThat(file.contracts())
                .filteredOn(contract -> contract.covers(CESA_SIGNED))
                .extracting(Contract::kind)
                .containsExactly(ContractKind.SUPPORT_TEAM, ContractKind.CESA);
    }

    @Test
    void theEndOfOneLeavesTheOther() {
        var job = new EmploymentEnded(
                AMINAS, ContractKind.SUPPORT_TEAM, HIRED, TERM, CesaEnd.RESIGNATION, BY.plusDays(1), BY);
        var employed = file(REGISTERED, signed(null), CESA, job);
        assertThat(standing(employed, TERM.plusDays(1))).isEqualTo(Standing.CESA);
        assertThat(employed.at(TERM.plusDays(1)))
                .hasValueSatisfying(line -> assertThat(line.associateBy()).isEqualTo(BY.plusDays(1)));
        var cesa = new CesaEnded(AMINAS, CESA_SIGNED, TERM, CesaEnd.RESIGNATION);
        assertThat(standing(file(REGISTERED, signed(null), CESA, cesa), TERM.plusDays(1)))
                .isEqualTo(Standing.SUPPORT_TEAM);
    }

    @Test
    void theTermIsWaitedForBesideACesaAndUntilAnEarlierEnd() {
        assertThat(due(TERM, REGISTERED, signed(TERM), CESA)).containsExactly(TERM);
        assertThat(due(TERM, REGISTERED, signed(null))).isEmpty();
        var ended = new EmploymentEnded(
                AMINAS, ContractKind.SUPPORT_TEAM, HIRED, TERM.minusDays(9), CesaEnd.RESIGNATION, null, null);
        assertThat(due(TERM.minusDays(9), REGISTERED, signed(TERM), ended)).containsExactly(TERM);
        assertThat(due(TERM.minusDays(8), REGISTERED, signed(TERM), ended)).isEmpty();
    }

    @Test
    void whoeverIsEmployedIsACandidateNoMore() {
        var waits =
                fold(new DeadlineSchedules(), List.of(REGISTERED, signed(null))).get(AMINAS.value());
        assertThat(Objects.requireNonNull(waits).waits().openOn(TERM)).isEmpty();
    }

    private static EmploymentSigned signed(@Nullable LocalDate term) {
        var form = term == null ? EmploymentForm.PERMANENT : EmploymentForm.FIXED_TERM;
        return new EmploymentSigned(AMINAS, form, Capacity.SUPPORT_TEAM, HIRED, term, null, null);
    }

    private static Standing standing(MemberFile file, LocalDate day) {
        return file.at(day).orElseThrow().standing();
    }

    private static List<LocalDate> due(LocalDate day, Object... events) {
        return fold(new DeadlineSchedules(), List.of(events)).values().stream()
                .flatMap(schedule -> schedule.waits().openOn(day).stream())
                .filter(wait -> wait.kind() == DeadlineKind.CONTRACT_END)
                .map(Wait::dueOn)
                .toList();
    }

    private static MemberFile file(Object... events) {
        return Objects.requireNonNull(fold(new MemberFiles(), List.of(events)).get(AMINAS.value()));
    }
}

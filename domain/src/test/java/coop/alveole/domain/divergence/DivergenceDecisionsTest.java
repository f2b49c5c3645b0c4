package coop.alveole.domain.divergence;

import static coop.alveole.domain.divergence.DivergenceRule.*;
import static coop.alveole.domain.shared.Cast.AMINA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.alveole.domain.divergence.DivergenceCommand.*;
import coop.alveole.domain.divergence.DivergenceEvent.*;
import coop.alveole.domain.divergence.Told.*;
import coop.alveole.domain.divergence.ToldForGood.*;
import coop.alveole.domain.divergence.ToldSince.Admission;
import coop.alveole.domain.shared.DivergencesId;
import coop.alveole.domain.shared.ExitKind;
import coop.alveole.domain.shared.ExitReason;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Amina moved here; the export goes on telling her old territory. */
class DivergenceDecisionsTest {
    static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    static final DivergencesId AMINAS = DivergencesId.of(AMINA);
    static final Told THERE = new Territory(new Label("Tours"));
    static final DivergenceFound FOUND = new DivergenceFound(AMINAS, DAY, THERE);

    final AggregateTestFixture<Divergences> divergences = new AggregateTestFixture<>(Divergences.class);

    private static DivergenceSettled settled(Choice choice) {
        return new DivergenceSettled(AMINAS, DAY, THERE, choice);
    }

    @Test
    void itIsNotedOnceWhileTheExportTellsTheSame() {
        divergences
                .givenNoPriorActivity()
                .when(new NoteDivergence(AMINAS, DAY, THERE))
                .expectEvents(FOUND);
        divergences
                .given(FOUND)
                .when(new NoteDivergence(AMINAS, DAY, THERE))
                .expectNoEvents()
                .expectException(Refused.by(DIVERGENCE_NOTED_ONCE, "there"));
        var another = new Territory(new Label("Blois"));
        divergences
                .given(FOUND)
                .when(new NoteDivergence(AMINAS, DAY, another))
                .expectEvents(new DivergenceFound(AMINAS, DAY, another));
    }

    @Test
    void whatWasKeptHereIsNotAskedAgainUntilTheExportChanges() {
        divergences
                .given(FOUND, settled(Choice.HERE))
                .when(new NoteDivergence(AMINAS, DAY, THERE))
                .expectNoEvents()
                .expectException(Refused.by(DIVERGENCE_NOTED_ONCE, "there"));
        var another = new Territory(new Label("Blois"));
        divergences
                .given(FOUND, settled(Choice.HERE))
                .when(new NoteDivergence(AMINAS, DAY, another))
                .expectEvents(new DivergenceFound(AMINAS, DAY, another));
    }

    @ParameterizedTest
    @EnumSource(
            value = Choice.class,
            names = {"THERE", "AGREED", "WITHDRAWN"})
    void whatAgreedMayDivergeAgain(Choice choice) {
        divergences
                .given(FOUND, settled(choice))
                .when(new NoteDivergence(AMINAS, DAY, THERE))
                .expectEvents(FOUND);
    }

    @ParameterizedTest
    @EnumSource(Choice.class)
    void onlyWhatIsOpenIsSettledAndOnce(Choice choice) {
        var settle = new SettleDivergence(AMINAS, DAY, THERE.subject(), choice);
        divergences.given(FOUND).when(settle).expectEvents(settled(choice));
        divergences
                .givenNoPriorActivity()
                .when(settle)
                .expectNoEvents()
                .expectException(Refused.by(DIVERGENCE_OPEN, "subject"));
        divergences
                .given(FOUND, settled(choice))
                .when(settle)
                .expectNoEvents()
                .expectException(Refused.by(DIVERGENCE_OPEN, "subject"));
    }

    @Test
    void aSubjectIsNamedAsAListNamesIt() {
        var cape = new Contract(Contract.Type.CAPE, DAY, DAY.plusMonths(6));
        assertThat(cape.subject()).hasToString("CONTRACT.CAPE.2026-11-02");
        assertThat(Subject.named("CONTRACT.CAPE.2026-11-02")).isEqualTo(cape.subject());
        assertThat(Subject.named("TERRITORY")).isEqualTo(THERE.subject());
        assertThatThrownBy(() -> Subject.named("SALARY")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCesaMayHaveBegunOnAnotherDayButDoesNotEndWithoutACause() {
        var open = new Contract(Contract.Type.CESA, DAY, null);
        var later = new Contract(Contract.Type.CESA, DAY.plusDays(1), null);
        assertThat(later.insteadOf(open)).isEqualTo(later);
        var ended = open.endingOn(DAY.plusYears(1));
        assertThat(ended.insteadOf(open.endingOn(DAY.plusYears(2)))).isEqualTo(ended);
        var reason = Refused.by(END_OF_CESA_SAID_WITH_ITS_CAUSE, "endsOn");
        assertThatThrownBy(() -> ended.insteadOf(open))
                .satisfies(thrown -> assertThat(reason.matches(thrown)).isTrue());
        assertThatThrownBy(() -> open.insteadOf(ended))
                .satisfies(thrown -> assertThat(reason.matches(thrown)).isTrue());
    }

    @Test
    void whatIsRecordedForGoodIsNotFollowedInsteadOfWhatIsHere() {
        var exit = new Exit(DAY, ExitKind.RESIGNATION, ExitReason.OTHER);
        var cape = new Contract(Contract.Type.CAPE, DAY, DAY.plusMonths(6));
        var cesa = new Contract(Contract.Type.CESA, DAY, DAY.plusMonths(6));
        var reason = Refused.by(RECORDED_FOR_GOOD, "kept");
        for (var told : List.of(exit, new Decline(List.of()), new Amendment(DAY, 1, List.of())))
            assertThatThrownBy(() -> ToldForGood.requireCorrection(told, told))
                    .satisfies(thrown -> assertThat(reason.matches(thrown)).isTrue());
        assertThatThrownBy(() -> ToldForGood.requireCorrection(cesa, cape))
                .satisfies(thrown -> assertThat(reason.matches(thrown)).isTrue());
        ToldForGood.requireCorrection(cape, cape.endingOn(DAY));
        ToldForGood.requireCorrection(new Admission(DAY), new Admission(DAY.plusDays(1)));
    }

    @Test
    void anAmendmentToldWithoutItsNumberAgreesWithTheOneOfThatDay() {
        var ours = new Amendment(DAY, 2, List.of());
        assertThat(new Amendment(DAY, null, List.of()).agreesWith(ours)).isTrue();
        assertThat(new Amendment(DAY, 2, List.of()).agreesWith(ours)).isTrue();
        assertThat(new Amendment(DAY, 3, List.of()).agreesWith(ours)).isFalse();
        assertThat(new Amendment(DAY.plusDays(1), null, List.of()).agreesWith(ours))
                .isFalse();
        assertThat(ours.subject()).hasToString("AMENDMENT.2026-11-02.2");
    }

    @Test
    void itCountsFromTheDayItWasFoundOrSettled() {
        assertThat(FOUND.effectiveOn()).isEqualTo(DAY);
        assertThat(settled(Choice.HERE).effectiveOn()).isEqualTo(DAY);
    }
}

package coop.alveole.projection.people;

import static coop.alveole.projection.Folding.AMINA;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.people.PersonEvent.*;
import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.projection.Folding;
import coop.alveole.projection.people.CallLog.Call;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CallLogsTest {
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final PersonalDetail NOTE = new PersonalDetail(
            PersonalField.CALL_NOTE, new Personal("person/00000000-0000-4000-8000-00000000000a/contact~bm90ZQ"));
    static final CallNoted OLDER = new CallNoted(AMINA, 1, DAY, NOTE);
    static final CallNoted NEWER = new CallNoted(AMINA, 2, DAY.plusDays(2), NOTE);

    @Test
    void theCallsOfADayAndBeforeStandTheNewestFirst() {
        var log = given(OLDER, NEWER);
        assertThat(log.at(DAY.minusDays(1))).isEmpty();
        assertThat(log.at(DAY)).extracting(Call::number).containsExactly(1);
        assertThat(log.at(DAY.plusDays(2))).extracting(Call::number).containsExactly(2, 1);
    }

    @Test
    void oneThatWasTakenBackStandsNoMoreFromThatDayOn() {
        var day = DAY.plusDays(4);
        var log = given(OLDER, NEWER, new CallWithdrawn(AMINA, 2, day, CallMistake.NOTED_TWICE));
        assertThat(log.at(day.minusDays(1))).extracting(Call::number).containsExactly(2, 1);
        assertThat(log.at(day)).extracting(Call::number).containsExactly(1);
        assertThat(log.calls()).extracting(Call::reason).containsExactly(null, CallMistake.NOTED_TWICE);
    }

    @Test
    void whoeverWasNeverCalledHasNoDocumentAndOtherFactsChangeNothing() {
        var file = new PersonRecorded(AMINA, DAY, List.of());
        assertThat(Folding.fold(new CallLogs(), List.of(file))).isEmpty();
        assertThat(given(file, OLDER))
                .isEqualTo(
                        new CallLogs().empty(AMINA.value()).with(new Call(1, DAY, NOTE, "account-a", null, null, 2)));
    }

    private static CallLog given(Object... events) {
        return Objects.requireNonNull(
                Folding.fold(new CallLogs(), List.of(events)).get(AMINA.value()));
    }
}

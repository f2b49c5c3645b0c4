package coop.alveole.projection.absence;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.absence.Absence;
import coop.alveole.domain.absence.AbsenceEvent;
import coop.alveole.domain.absence.AbsenceEvent.*;
import coop.alveole.domain.shared.AbsencesId;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.projection.Folding;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AbsenceFilesTest {
    static final LocalDate FIRST = LocalDate.of(2026, 7, 6);
    static final LocalDate LAST = LocalDate.of(2026, 7, 19);
    static final AccountId CHLOE = new AccountId("account-00000000-0000-4000-8000-00000000000c");
    static final AbsencesId BRUNOS = AbsencesId.of(new AccountId("account-00000000-0000-4000-8000-00000000000b"));
    static final AbsenceRecorded AWAY = new AbsenceRecorded(BRUNOS, FIRST, LAST, CHLOE);

    @Test
    void saysWhoIsAwayAndWhoStandsIn() {
        var file = given(AWAY, new AbsenceRecorded(BRUNOS, LAST.plusDays(30), LAST.plusDays(31), null));
        assertThat(file.calendar().absences())
                .containsExactly(
                        new Absence(FIRST, LAST, CHLOE), new Absence(LAST.plusDays(30), LAST.plusDays(31), null));
        assertThat(file.version()).isEqualTo(1);
    }

    @Test
    void anEarlyReturnShortensTheOneThatBeganThatDay() {
        var file = given(AWAY, new AbsenceEndedEarly(BRUNOS, FIRST, FIRST.plusDays(3)));
        assertThat(file.calendar().on(FIRST.plusDays(2))).contains(new Absence(FIRST, FIRST.plusDays(2), CHLOE));
        assertThat(file.calendar().on(FIRST.plusDays(3))).isEmpty();
    }

    private static AbsenceFile given(AbsenceEvent... events) {
        return Objects.requireNonNull(
                Folding.fold(new AbsenceFiles(), List.of(events)).get(BRUNOS.value()));
    }
}

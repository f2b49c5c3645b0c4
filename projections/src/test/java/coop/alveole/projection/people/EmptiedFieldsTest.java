package coop.alveole.projection.people;

import static coop.alveole.domain.shared.PersonalField.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.people.PersonEvent.*;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.projection.Folding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** An emptied field says nothing from its day on, and what it said before is kept. */
class EmptiedFieldsTest {
    static final PersonId AMINA = new PersonId("person-00000000-0000-4000-8000-00000000000a");
    static final LocalDate DAY = LocalDate.of(2025, 3, 15);
    static final LocalDate LATER = DAY.plusMonths(2);
    static final Personal OLD = new Personal("person/00000000-0000-4000-8000-00000000000a/contact~b2xk");
    static final Personal NEW = new Personal("person/00000000-0000-4000-8000-00000000000a/contact~bmV3");
    static final PersonRecorded FILE = new PersonRecorded(AMINA, DAY, List.of(new PersonalDetail(PHONE, OLD)));
    static final DetailEmptied EMPTIED = new DetailEmptied(AMINA, LATER, PHONE);

    @Test
    void itSaysNothingFromItsDayOnAndStaysKnownBefore() {
        assertThat(at(LATER.minusDays(1), FILE, EMPTIED)).containsEntry(PHONE, OLD);
        assertThat(at(LATER, FILE, EMPTIED)).doesNotContainKey(PHONE);
    }

    @Test
    void whatIsSaidAfterwardsHoldsFromItsOwnDayOnly() {
        var again = LATER.plusDays(9);
        var said = new DetailsChanged(AMINA, again, List.of(new PersonalDetail(PHONE, NEW)));
        assertThat(at(again.minusDays(1), FILE, EMPTIED, said)).doesNotContainKey(PHONE);
        assertThat(at(again, FILE, EMPTIED, said)).containsEntry(PHONE, NEW);
        assertThat(at(DAY, FILE, EMPTIED, said)).containsEntry(PHONE, OLD);
    }

    @Test
    void onOneDayTheLastRecordedIsRight() {
        var said = new DetailsChanged(AMINA, LATER, List.of(new PersonalDetail(PHONE, NEW)));
        assertThat(at(LATER, FILE, EMPTIED, said)).containsEntry(PHONE, NEW);
        assertThat(at(LATER, FILE, said, EMPTIED)).doesNotContainKey(PHONE);
    }

    private static Map<PersonalField, Personal> at(LocalDate day, Object... events) {
        return Objects.requireNonNull(
                        Folding.fold(new PersonFiles(), List.of(events)).get(AMINA.value()))
                .at(day);
    }
}

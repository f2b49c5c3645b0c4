package coop.alveole.domain.shared;

import static coop.alveole.domain.shared.Cast.AMINAS;
import static coop.alveole.domain.shared.DeadlineKind.CAPE_END;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineIdTest {
    static final LocalDate DAY = LocalDate.of(2028, 2, 29);

    @Test
    void saysWhoseWaitItIsOfWhatAndUntilWhen() {
        var id = DeadlineId.of(AMINAS, CAPE_END, DAY);
        assertThat(id).hasToString("deadline-" + AMINAS + "-CAPE_END-2028-02-29");
        assertThat(id.membershipId()).isEqualTo(AMINAS);
        assertThat(id.kind()).isEqualTo(CAPE_END);
        assertThat(id.dueOn()).isEqualTo(DAY);
        assertThat(new DeadlineId(id.value())).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "deadline-",
                "deadline-membership-00000000-0000-4000-8000-00000000000a-CAPE_END",
                "deadline-membership-00000000-0000-4000-8000-00000000000a-CAPE_END-2027-02-29",
                "deadline-membership-00000000-0000-4000-8000-00000000000a-NOTHING-2027-02-28",
                "deadline-membership-00000000-0000-4000-8000-00000000000a--2027-02-28",
                "deadline-membership-00000000-0000-4000-8000-00000000000A-CAPE_END-2027-02-28",
                "deadline-person-00000000-0000-4000-8000-00000000000a-CAPE_END-2027-02-28",
                "wait-membership-00000000-0000-4000-8000-00000000000a-CAPE_END-2027-02-28"
            })
    void refusesWhatIsNone(String value) {
        assertThatThrownBy(() -> new DeadlineId(value)).isInstanceOf(IllegalArgumentException.class);
    }
}

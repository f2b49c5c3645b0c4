package coop.alveole.domain.membership.flag;

import static coop.alveole.domain.shared.Cast.AMINAS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlagIdTest {
    static final LocalDate DAY = LocalDate.of(2028, 2, 29);

    @Test
    void saysWhoseFlagItIsAndAllThatMakesIt() {
        var flag =
                new Flag(FlagKind.CAPE_OF_TWELVE_MONTHS, FlagSubject.CAPE, DAY, DAY.plusMonths(14), DAY.plusYears(1));
        var id = FlagId.of(AMINAS, flag);
        assertThat(id).hasToString("flag." + AMINAS + ".CAPE_OF_TWELVE_MONTHS.CAPE.2028-02-29.2029-04-29.2029-02-28");
        assertThat(id.membershipId()).isEqualTo(AMINAS);
        assertThat(id.flag()).isEqualTo(flag);
    }

    @Test
    void aFlagWithoutAnEndOrALimitIsSaidToo() {
        var flag = new Flag(FlagKind.COMMITTEE_BEFORE_CONTRACT, FlagSubject.ENTRY, DAY, null, null);
        var id = FlagId.of(AMINAS, flag);
        assertThat(id).hasToString("flag." + AMINAS + ".COMMITTEE_BEFORE_CONTRACT.ENTRY.2028-02-29.-.-");
        assertThat(new FlagId(id.value()).flag()).isEqualTo(flag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "flag",
                "flag.membership-00000000-0000-4000-8000-00000000000a.CAPE_RENEWED_TWICE.CAPE.2028-02-29.-",
                "flag.membership-00000000-0000-4000-8000-00000000000a.CAPE_RENEWED_TWICE.CAPE.2027-02-29.-.-",
                "flag.membership-00000000-0000-4000-8000-00000000000a.CAPE_RENEWED_TWICE.CAPE.2028-02-29.-.-.-",
                "flag.membership-00000000-0000-4000-8000-00000000000a.NOTHING.CAPE.2028-02-29.-.-",
                "flag.membership-00000000-0000-4000-8000-00000000000a.CAPE_RENEWED_TWICE.NOTHING.2028-02-29.-.-",
                "flag.membership-00000000-0000-4000-8000-00000000000a.CAPE_RENEWED_TWICE.CAPE.-.-.-",
                "flag.person-00000000-0000-4000-8000-00000000000a.CAPE_RENEWED_TWICE.CAPE.2028-02-29.-.-",
                "mark.membership-00000000-0000-4000-8000-00000000000a.CAPE_RENEWED_TWICE.CAPE.2028-02-29.-.-"
            })
    void refusesWhatIsNone(String value) {
        assertThatThrownBy(() -> new FlagId(value)).isInstanceOf(IllegalArgumentException.class);
    }
}

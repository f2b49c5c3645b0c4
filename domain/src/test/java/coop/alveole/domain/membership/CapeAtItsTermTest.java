package coop.alveole.domain.membership;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.shared.MembershipParameters;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Until when a CAPE may still be renewed at its term (CAPE-02, H19, H28). */
class CapeAtItsTermTest {
    static final MembershipParameters BY_LAW = MembershipParameters.DEFAULT;
    static final ContractPeriod FIRST = cape("2024-03-15", "2025-03-14");
    static final ContractPeriod SECOND = cape("2025-03-15", "2026-03-14");
    static final ContractPeriod THIRD = cape("2026-03-15", "2027-03-14");

    @Test
    void twelveMonthsMoreUntilItWasRenewedTwice() {
        assertThat(atItsTerm(FIRST).renewableUntil(BY_LAW)).contains(SECOND.endsOn());
        assertThat(atItsTerm(FIRST, SECOND).renewableUntil(BY_LAW)).contains(THIRD.endsOn());
        assertThat(atItsTerm(FIRST, SECOND, THIRD).renewableUntil(BY_LAW)).isEmpty();
    }

    @Test
    void asFewMonthsAndRenewalsAsTheCooperativeHasChosen() {
        var chosen = BY_LAW.withCapeMonths(4).withCapeRenewals(1);
        assertThat(atItsTerm(FIRST).renewableUntil(chosen)).contains(LocalDate.of(2025, 7, 14));
        assertThat(atItsTerm(FIRST, SECOND).renewableUntil(chosen)).isEmpty();
        assertThat(atItsTerm(FIRST).renewableUntil(BY_LAW.withCapeRenewals(0))).isEmpty();
    }

    @Test
    void aLateRenewalCountsAndAContractThatFollowsLeavesNoRoom() {
        var late = cape("2025-04-01", "2026-03-14");
        var history = new ContractHistory(List.of(FIRST, late));
        var chosen = BY_LAW.withCapeRenewals(1);
        assertThat(new CapeAtItsTerm(history, late.endsOn()).renewableUntil(chosen))
                .contains(LocalDate.of(2027, 3, 14));
        assertThat(new CapeAtItsTerm(history.renewingLateOn(late.startsOn()), late.endsOn()).renewableUntil(chosen))
                .isEmpty();
        var job = new ContractPeriod(ContractKind.EMPLOYMENT, SECOND.startsOn(), SECOND.endsOn());
        assertThat(new CapeAtItsTerm(new ContractHistory(List.of(FIRST, job)), FIRST.endsOn()).renewableUntil(BY_LAW))
                .isEmpty();
    }

    private static CapeAtItsTerm atItsTerm(ContractPeriod... periods) {
        return new CapeAtItsTerm(new ContractHistory(List.of(periods)), periods[periods.length - 1].endsOn());
    }

    private static ContractPeriod cape(String startsOn, String endsOn) {
        return new ContractPeriod(ContractKind.CAPE, LocalDate.parse(startsOn), LocalDate.parse(endsOn));
    }
}

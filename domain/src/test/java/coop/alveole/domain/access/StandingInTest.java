package coop.alveole.domain.access;

import static coop.alveole.domain.access.Role.*;
import static coop.alveole.domain.shared.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.shared.DateRange;
import coop.alveole.domain.shared.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whether the rights of one reach all that those of another do, on each day of an absence. */
class StandingInTest {
    static final LocalDate FIRST = LocalDate.of(2026, 7, 6);
    static final DateRange TWO_WEEKS = new DateRange(FIRST, FIRST.plusDays(14));
    static final DateRange ALWAYS = DateRange.startingOn(FIRST.minusYears(1));
    static final Scope IN_TOURS = new Scope.OfTerritory(TOURS);
    static final Scope IN_BLOIS = new Scope.OfTerritory(new Label("Blois"));
    static final Rights ADVISES_TOURS = rights(new Grant(ADVISOR, IN_TOURS, ALWAYS));

    @Test
    void whoeverReachesTheHouseOrTheSameTerritoryReachesAllOfIt() {
        assertThat(reaches(rights(new Grant(ADMIN_TEAM, new Scope.House(), ALWAYS)), ADVISES_TOURS))
                .isTrue();
        assertThat(reaches(rights(new Grant(ADMIN_TEAM, IN_TOURS, ALWAYS)), ADVISES_TOURS))
                .isTrue();
        assertThat(reaches(rights(new Grant(ADVISOR, IN_BLOIS, ALWAYS)), ADVISES_TOURS))
                .isFalse();
        assertThat(reaches(Rights.NONE, ADVISES_TOURS)).isFalse();
    }

    @Test
    void aRoleThatFollowsNothingReachesNothing() {
        assertThat(reaches(rights(new Grant(ACCOUNTANT, new Scope.House(), ALWAYS)), ADVISES_TOURS))
                .isFalse();
        assertThat(reaches(Rights.NONE, rights(new Grant(ACCOUNTANT, new Scope.House(), ALWAYS))))
                .isTrue();
    }

    @Test
    void onesOwnPeopleAreNobodyElses() {
        var ownPeople = rights(new Grant(ADVISOR, new Scope.OwnPeople(), ALWAYS));
        assertThat(reaches(ownPeople, ownPeople)).isFalse();
        assertThat(reaches(rights(new Grant(CO_MANAGER, new Scope.House(), ALWAYS)), ownPeople))
                .isTrue();
    }

    @Test
    void eachDayOfTheAbsenceIsReachedAndNoOtherIsAsked() {
        assertThat(reaches(during(FIRST, FIRST.plusDays(14)), ADVISES_TOURS)).isTrue();
        assertThat(reaches(during(FIRST.plusDays(1), FIRST.plusDays(14)), ADVISES_TOURS))
                .isFalse();
        assertThat(reaches(during(FIRST, FIRST.plusDays(13)), ADVISES_TOURS)).isFalse();
        assertThat(reaches(during(FIRST, FIRST.plusDays(7)), during(FIRST.minusDays(9), FIRST.plusDays(7))))
                .as("the absent one's role ends meanwhile")
                .isTrue();
        assertThat(reaches(Rights.NONE, during(FIRST.minusDays(9), FIRST)))
                .as("a role that is over")
                .isTrue();
        assertThat(reaches(Rights.NONE, during(FIRST.plusDays(14), FIRST.plusDays(20))))
                .as("a role to come")
                .isTrue();
    }

    private static boolean reaches(Rights substitute, Rights absent) {
        return substitute.reachAllOf(absent, Access.FOLLOW_ACTION, TWO_WEEKS);
    }

    private static Rights during(LocalDate from, LocalDate until) {
        return rights(new Grant(ADVISOR, IN_TOURS, new DateRange(from, until)));
    }

    private static Rights rights(Grant grant) {
        return new Rights(List.of(grant), Map.of());
    }
}

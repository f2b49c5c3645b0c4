package coop.alveole.ops.screens;

import coop.alveole.domain.access.Role;
import coop.alveole.ops.RunningHouse;
import org.junit.jupiter.api.BeforeAll;

/** A house for all the tests that write in it from a browser: Claire of the admin team has a password. */
abstract class OpenHouse {
    static final String CLAIRE = "claire";

    static RunningHouse house;
    static String admin;

    private static final class Shared {
        static final RunningHouse HOUSE = withClaire();
    }

    private static RunningHouse withClaire() {
        var house = RunningHouse.fresh();
        Showroom.welcome(house, CLAIRE, Role.ADMIN_TEAM);
        return house;
    }

    @BeforeAll
    static void aColleagueHasAPassword() {
        house = Shared.HOUSE;
        admin = house.adminToken();
    }
}

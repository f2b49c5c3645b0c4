package coop.alveole.ops.screens;

import coop.alveole.domain.access.Role;
import coop.alveole.ops.RunningHouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A house for tests that write in it from a browser: Claire of the admin team has a password. */
abstract class OpenHouse {
    static final String CLAIRE = "claire";

    static RunningHouse house;
    static String admin;

    @BeforeAll
    static void aColleagueHasAPassword() {
        house = RunningHouse.fresh();
        admin = house.adminToken();
        Showroom.welcome(house, CLAIRE, Role.ADMIN_TEAM);
    }

    @AfterAll
    static void stop() {
        house.close();
    }
}

package coop.alveole.ops.screens;

import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.house.FirstLink;
import coop.alveole.ops.house.NewAccounts;
import coop.alveole.ops.seed.Demonstration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** The house of the demonstration, with a colleague of each role who has a password; for the tests that only look. */
final class Showroom {
    static final String ADMIN = "gaelle";
    static final String CO_MANAGER = "yvette";
    static final String ACCESS_MANAGER = "manon";

    private static final RunningHouse HOUSE = furnished();

    private Showroom() {}

    static RunningHouse house() {
        return HOUSE;
    }

    private static RunningHouse furnished() {
        var house = RunningHouse.fresh();
        house.bean(Demonstration.class).record();
        welcome(house, ADMIN, Role.ADMIN_TEAM);
        welcome(house, CO_MANAGER, Role.CO_MANAGER);
        welcome(house, ACCESS_MANAGER, Role.ACCESS_MANAGER);
        return house;
    }

    /** By the link left beside the key, as whoever opens a house does. */
    static void welcome(RunningHouse house, String name, Role role) {
        var account = house.bean(NewAccounts.class).ofPerson(role, new Scope.House());
        house.bean(FirstLink.class).issue(account, "");
        try (var visitor = Visitor.at(house, Look.WITHOUT_SCRIPT)) {
            visitor.open(Files.readString(house.keyFile().resolveSibling("first-link"))
                    .strip());
            visitor.page().fill("[name=name]", name);
            visitor.page().fill("[name=password]", Visitor.PASSWORD);
            visitor.page().fill("[name=again]", Visitor.PASSWORD);
            visitor.page().click("button[type=submit]");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

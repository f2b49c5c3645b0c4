package coop.alveole.ops.screens;

import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.ops.RecordedDemonstration;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.house.FirstLink;
import coop.alveole.ops.house.NewAccounts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.regex.Pattern;

/** The house of the demonstration, with a colleague of each role who has a password; for the tests that only look. */
final class Showroom {
    static final String ADMIN = "gaelle";
    static final String CO_MANAGER = "yvette";
    static final String ACCESS_MANAGER = "manon";

    static final String ENTREPRENEUR = "bruno";

    private static final RunningHouse HOUSE = furnished();

    private Showroom() {}

    static RunningHouse house() {
        return HOUSE;
    }

    private static RunningHouse furnished() {
        var house = RecordedDemonstration.copy();
        welcome(house, ADMIN, Role.ADMIN_TEAM);
        welcome(house, CO_MANAGER, Role.CO_MANAGER);
        welcome(house, ACCESS_MANAGER, Role.ACCESS_MANAGER);
        welcome(house, ENTREPRENEUR, Role.ENTREPRENEUR, new Scope.Own(named(house, "Bruno")));
        return house;
    }

    private static PersonId named(RunningHouse house, String name) {
        var found = house.get(house.adminToken(), house.upToDate("/api/v1/search?q=" + name))
                .body();
        var id = Pattern.compile("membership-[0-9a-f-]{36}").matcher(found);
        if (!id.find()) throw new AssertionError(found);
        return new MembershipId(id.group()).personId();
    }

    /** By the link left beside the key, as whoever opens a house does. */
    static void welcome(RunningHouse house, String name, Role role) {
        welcome(house, name, role, new Scope.House());
    }

    private static void welcome(RunningHouse house, String name, Role role, Scope scope) {
        welcome(house, name, house.bean(NewAccounts.class).ofPerson(role, scope));
    }

    static void welcome(RunningHouse house, String name, AccountId account) {
        try (var visitor = Visitor.at(house, Look.WITHOUT_SCRIPT)) {
            visitor.open(firstLink(house, account));
            visitor.page().fill("[name=name]", name);
            visitor.page().fill("[name=password]", Visitor.PASSWORD);
            visitor.page().fill("[name=again]", Visitor.PASSWORD);
            visitor.page().click("button[type=submit]");
        }
    }

    static String firstLink(RunningHouse house, AccountId account) {
        house.bean(FirstLink.class).issue(account, "");
        try {
            return Files.readString(house.keyFile().resolveSibling("first-link"))
                    .strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

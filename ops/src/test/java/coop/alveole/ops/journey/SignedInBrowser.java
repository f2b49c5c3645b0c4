package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.house.FirstLink;
import coop.alveole.ops.house.NewAccounts;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;

/** Somebody who has used their first link and is signed in, in any role. */
public final class SignedInBrowser {
    private static final String PASSWORD = "quatre mots bien choisis";

    private SignedInBrowser() {}

    public static Browser as(RunningHouse house, String name, Role role, Scope scope) throws IOException {
        var account = house.bean(NewAccounts.class).ofPerson(role, scope);
        house.bean(FirstLink.class).issue(account, "");
        var link =
                Files.readString(house.keyFile().resolveSibling("first-link")).strip();
        var somebody = new Browser(house);
        var chosen = Map.of("name", name, "password", PASSWORD, "again", PASSWORD);
        assertThat(somebody.submit(somebody.get(link).form(link), chosen).location())
                .as(name + " signs in for the first time, under a name nobody else of this house bears")
                .isEqualTo("/sign-in");
        signIn(somebody, name);
        return somebody;
    }

    static Screen signIn(Browser somebody, String name) {
        return somebody.submit(somebody.get("/sign-in").form("/sign-in"), Map.of("name", name, "password", PASSWORD));
    }
}

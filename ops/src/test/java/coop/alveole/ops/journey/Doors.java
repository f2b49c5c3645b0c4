package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.ops.RunningHouse;
import java.util.Map;
import java.util.regex.Pattern;

/** How somebody comes in: by a first link, then by name and password. */
final class Doors {
    static final String PASSWORD = "quatre mots bien choisis";
    private static final Pattern LINK = Pattern.compile("/first-link/[A-Za-z0-9_-]{43}");

    private Doors() {}

    /** The link that a page tells once. */
    static String linkIn(Screen page) {
        var link = LINK.matcher(page.text());
        assertThat(link.find()).as(page.text()).isTrue();
        return link.group();
    }

    /** Chooses a name and a password by that link. */
    static void choose(Browser somebody, String link, String name) {
        var form = somebody.get(link).form(link);
        var chosen = Map.of("name", name, "password", PASSWORD, "again", PASSWORD);
        assertThat(somebody.submit(form, chosen).location()).isEqualTo("/sign-in");
    }

    /** Where signing in leads. */
    static String signIn(Browser somebody, String name) {
        var door = somebody.get("/sign-in?next=/members").form("/sign-in");
        var in = somebody.submit(door, Map.of("name", name, "password", PASSWORD));
        assertThat(in.status()).as(in.text()).isEqualTo(303);
        return in.location();
    }

    static Browser cameIn(RunningHouse house, String link, String name) {
        var somebody = new Browser(house);
        choose(somebody, link, name);
        signIn(somebody, name);
        return somebody;
    }
}

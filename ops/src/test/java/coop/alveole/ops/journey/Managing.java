package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.access.Links;
import coop.alveole.ops.house.Founding;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Marthe, whose account is the first of the house, at « Comptes et accès ». */
record Managing(RunningHouse house, Browser marthe, String today) {
    static Managing in(RunningHouse house) {
        var first = house.bean(Founding.class).firstAccount();
        var marthe =
                Doors.cameIn(house, "/first-link/" + house.bean(Links.class).make(first), "marthe");
        return new Managing(
                house, marthe, LocalDate.now(house.bean(Clock.class)).toString());
    }

    /** The page that tells the link. */
    Screen invited(String name) {
        var page = marthe.submit(marthe.get("/accounts").form("/accounts"), Map.of("signInName", name));
        assertThat(page.status()).isEqualTo(201);
        return page;
    }

    /** Invited, come in, and given a role that takes one person. */
    Browser cameIn(String name, String role) {
        var somebody = Doors.cameIn(house, Doors.linkIn(invited(name)), name);
        granted(accountOf(name), role, Map.of());
        return somebody;
    }

    String accountOf(String name) {
        var row = marthe.get("/accounts").answer().body();
        var before = row.indexOf(">" + name + "</a>");
        assertThat(before).as("no account of " + name).isPositive();
        var link = row.lastIndexOf("/accounts/", before);
        return row.substring(link, row.indexOf('"', link));
    }

    Screen.Form form(String account, String verb) {
        return marthe.get(account).form(verb);
    }

    Screen granted(String account, String role, Map<String, String> more) {
        var typed = new HashMap<>(Map.of("role", role, "from", today));
        typed.putAll(more);
        return marthe.done(form(account, "grant-role"), typed);
    }

    /** What is asked before it is taken back, or the refusal. */
    Screen asked(String account, String role, String from) {
        return marthe.ask(form(account, "revoke-role"), Map.of("role", role, "revokedOn", from));
    }

    Screen revoked(String account, String role) {
        return marthe.done(asked(account, role, today).form("/revoke-role"), Map.of());
    }

    /** The only token on the page. */
    Screen revokedToken(String page) {
        var asked = marthe.ask(marthe.get(page).form("/revoke-token"), Map.of());
        return marthe.done(asked.form("/revoke-token"), Map.of());
    }
}

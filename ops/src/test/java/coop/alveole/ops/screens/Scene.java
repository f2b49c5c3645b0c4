package coop.alveole.ops.screens;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.ops.RunningHouse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Where a journey is played: the house, the hand that plays it, and what belongs to that hand alone. */
record Scene(RunningHouse house, String admin, Hand hand, Means means) {
    /** Of the admin team, she and a colleague. */
    static final String CLAIRE = OpenHouse.CLAIRE;

    static final String GAELLE = "gaelle";

    /** A co-manager who manages access too, and who manages access beside her. */
    static final String MARTHE = "marthe";

    static final String BRUNO = "bruno";

    private static final String WHO = "details.who > summary";

    /** At the home page, under that name. */
    Hand as(String name) {
        hand.at("/");
        if (!stands(WHO)) return comesIn(name);
        if (name.equals(who())) return hand;
        leaves();
        return comesIn(name);
    }

    /** Through the door, on which the hand already stands. */
    Hand comesIn(String name) {
        return hand.type("Nom de connexion", name)
                .type("Mot de passe", Visitor.PASSWORD)
                .confirm("Se connecter");
    }

    void leaves() {
        if (stands(WHO)) hand.unfold(who());
        hand.confirm("Se déconnecter");
    }

    private boolean stands(String what) {
        return hand.page().locator(what).count() > 0;
    }

    private String who() {
        return hand.page().innerText(WHO).strip();
    }

    /** A name that no other hand has. */
    String own(String name) {
        return name + "-" + means.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Which of the hands it is, for what only one of them may have: a day, a number. */
    int turn() {
        return List.of(Means.values()).indexOf(means);
    }

    LocalDate today() {
        return LocalDate.now(house.bean(Clock.class));
    }

    /** Somebody of whom a contract may be signed. */
    String member(String lastName) {
        return house.readyToSign(admin, own(lastName), "Camille", "Tours");
    }

    String underCape(String lastName, LocalDate startsOn, LocalDate endsOn) {
        var id = member(lastName);
        done(
                id,
                "sign-cape",
                "{\"signedOn\":\"%s\",\"startsOn\":\"%1$s\",\"endsOn\":\"%s\"}".formatted(startsOn, endsOn));
        return id;
    }

    String underCesa(String lastName, LocalDate signedOn) {
        var id = member(lastName);
        done(id, "sign-cesa", "{\"signedOn\":\"%s\"}".formatted(signedOn));
        return id;
    }

    private void done(String member, String verb, String json) {
        var answer = house.post(admin, "/api/v1/memberships/" + member + "/" + verb, json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    static String french(LocalDate day) {
        return DateTimeFormatter.ofPattern("dd/MM/yyyy").format(day);
    }
}

package coop.alveole.ops.screens;

import java.util.function.Function;

/** With what somebody does a thing on the screen. */
enum Means {
    MOUSE("souris, 1440 px", Look.DESK, Pointer::new),
    KEYBOARD("clavier seul", Look.DESK, Keys::new),
    WITHOUT_SCRIPT("sans JavaScript", Look.WITHOUT_SCRIPT, Pointer::new),
    FINGER("doigt, 360 px", Look.PHONE, Finger::new);

    private final String words;
    private final Look look;
    private final Function<Visitor, Hand> hand;

    Means(String words, Look look, Function<Visitor, Hand> hand) {
        this.words = words;
        this.look = look;
        this.hand = hand;
    }

    String words() {
        return words;
    }

    Hand at(Visitor visitor) {
        return hand.apply(visitor);
    }

    Look look() {
        return look;
    }
}

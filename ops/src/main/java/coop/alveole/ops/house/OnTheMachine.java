package coop.alveole.ops.house;

import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.Request.Attempt;

/** Requests of the program itself, or of whoever works at the machine: in the name of the house's own account. */
public final class OnTheMachine {
    private OnTheMachine() {}

    /** Done once under this key, whatever the day it is tried again. */
    public static Request request(House house, String origin, String key) {
        return Request.forReal(house.asker(origin), new Attempt(origin, key, key));
    }
}

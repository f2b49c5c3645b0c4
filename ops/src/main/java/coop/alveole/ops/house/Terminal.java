package coop.alveole.ops.house;

import java.io.Console;
import java.util.Optional;

/** Whether somebody looks on: a secret is shown to a person, never written to a log. */
final class Terminal {
    private Terminal() {}

    static boolean isHere() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }
}

package coop.alveole.query.consequence;

import coop.alveole.query.shared.Frame;
import java.util.List;

/**
 * What follows from a form before it is confirmed: in sentences, and what moves. {@code given} is what confirming sends to
 * {@code href}; {@code back} is where whoever records nothing goes.
 */
public record ConsequencePage(
        Frame frame,
        String name,
        String href,
        String back,
        List<Given> given,
        List<String> sentences,
        List<Moved> moved) {
    /** A component of the command, as it was typed. */
    public record Given(String name, String value) {}

    /** {@code label} is the key of its words. */
    public record Moved(String label, String before, String after) {
        public boolean changes() {
            return !before.equals(after);
        }
    }
}

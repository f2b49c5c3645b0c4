package coop.alveole.query.billing.paper;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A paper that does not add up is none: whoever made it has a fault, and is told which. Numbers and codes alone are said, no
 * word of the paper: the sentence may end in a log.
 */
final class Refused {
    private Refused() {}

    static void unless(boolean holds, Object... said) {
        if (!holds)
            throw new IllegalArgumentException(
                    Arrays.stream(said).map(String::valueOf).collect(Collectors.joining(" ")));
    }
}

package coop.alveole.ops.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** « État du système » says the name of each display. */
class DisplayNamesTest {
    @Test
    void eachDisplayHasItsName() {
        var words = ResourceBundle.getBundle("messages", Locale.ROOT);
        assertThat(FoldEngine.DISPLAYS)
                .extracting(display -> "model." + display.getClass().getSimpleName())
                .allMatch(words::containsKey);
    }
}

package coop.alveole.ops.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** « État du système » says the name of each display and of each to-do list. */
class FoldNamesTest {
    @Test
    void eachOneHasItsName() {
        var words = ResourceBundle.getBundle("messages", Locale.ROOT);
        assertThat(FoldEngine.FOLDS)
                .extracting(fold -> "model." + fold.getClass().getSimpleName())
                .allMatch(words::containsKey);
    }
}

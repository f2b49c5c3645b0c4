package coop.alveole.ops.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaperKeyTest {
    private static final MasterKey KEY =
            new MasterKey(HexFormat.of().parseHex("00010203fffefdfc7f80818200000000ffffffff123456789abcdef00fedcba9"));
    private final List<String> words = PaperKey.words(KEY);

    @Test
    void theWordsOfTheSafeGiveTheKeyBack() {
        assertThat(words).hasSize(17).allMatch(word -> word.matches("[b-z][aiou][b-z][aiou][b-z]"));
        assertThat(PaperKey.read("  " + String.join("\n", words).toUpperCase(java.util.Locale.ROOT) + " ")
                        .secret())
                .isEqualTo(KEY.secret());
    }

    @Test
    void everyKeyComesBackFromItsWords() {
        for (var i = 0; i < 1_000; i++) {
            var key = MasterKey.random();
            assertThat(PaperKey.read(String.join(" ", PaperKey.words(key))).secret())
                    .isEqualTo(key.secret());
        }
    }

    @Test
    void aWordThatIsNoneIsNamedByItsNumber() {
        assertThatThrownBy(() -> PaperKey.read(typedWith(4, "batoq")))
                .isInstanceOf(PaperKey.Mistyped.class)
                .hasMessage("Mal recopié : mot n° 5.");
    }

    @Test
    void oneWrongLetterIsNamedByTheNumberOfItsWord() {
        var wrong = words.get(7).endsWith("b") ? "d" : "b";
        assertThatThrownBy(() -> PaperKey.read(typedWith(7, words.get(7).substring(0, 4) + wrong)))
                .isInstanceOf(PaperKey.Mistyped.class)
                .hasMessageContaining("mot n° 8");
    }

    @Test
    void wordsInAnotherOrderAreRefused() {
        var swapped = new ArrayList<>(words);
        swapped.set(0, words.get(1));
        swapped.set(1, words.get(0));
        assertThatThrownBy(() -> PaperKey.read(String.join(" ", swapped)))
                .isInstanceOf(PaperKey.Mistyped.class)
                .hasMessageContaining("vérifiez leur ordre");
    }

    @Test
    void aForgottenWordIsCounted() {
        assertThatThrownBy(() -> PaperKey.read(String.join(" ", words.subList(0, 16))))
                .hasMessage("Il faut 17 mots, il y en a 16.");
    }

    private String typedWith(int index, String word) {
        var typed = new ArrayList<>(words);
        typed.set(index, word);
        return String.join(" ", typed);
    }
}

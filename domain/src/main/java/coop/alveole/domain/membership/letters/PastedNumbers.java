package coop.alveole.domain.membership.letters;

import static coop.alveole.domain.membership.letters.LetterRule.*;
import static coop.alveole.domain.shared.RequestRule.UNREADABLE_REQUEST;

import coop.alveole.domain.membership.document.RegisteredNumber;
import coop.alveole.domain.shared.RuleBroken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The numbers of registered letters as somebody pastes them: a blank line is a letter that has none. */
public final class PastedNumbers {
    private static final String FIELD = "numbers";

    public record Given(Letter letter, RegisteredNumber number, int line) {}

    private PastedNumbers() {}

    /** {@code called} finds the one letter to whoever is called so. */
    public static List<Given> in(String pasted, List<Letter> letters, Function<String, Optional<Letter>> called) {
        var lines = pasted.lines().toList();
        var given = new ArrayList<Given>();
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).isBlank()) continue;
            var one = one(lines.get(at), at, letters, called);
            given.stream()
                    .filter(before -> before.letter().equals(one.letter())
                            || before.number().equals(one.number()))
                    .findFirst()
                    .ifPresent(before -> ONE_LINE_A_LETTER.require(false, FIELD, one.line(), before.line()));
            given.add(one);
        }
        UNREADABLE_REQUEST.require(!given.isEmpty(), FIELD, "collez un numéro au moins.");
        return given;
    }

    private static Given one(String line, int at, List<Letter> letters, Function<String, Optional<Letter>> called) {
        int number = at + 1;
        int sign = line.lastIndexOf(';');
        if (sign >= 0) {
            var letter = called.apply(line.substring(0, sign))
                    .orElseThrow(() -> new RuleBroken(NAME_ON_THE_LIST, FIELD, number));
            return new Given(letter, number(line.substring(sign + 1), number), number);
        }
        A_LETTER_FOR_EACH_LINE.require(at < letters.size(), FIELD, number, letters.size());
        return new Given(letters.get(at), number(line, number), number);
    }

    private static RegisteredNumber number(String words, int line) {
        try {
            return new RegisteredNumber(words);
        } catch (IllegalArgumentException none) {
            throw new RuleBroken(NUMBER_ON_EACH_LINE, FIELD, line);
        }
    }
}

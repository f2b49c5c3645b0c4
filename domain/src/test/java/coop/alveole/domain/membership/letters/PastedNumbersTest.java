package coop.alveole.domain.membership.letters;

import static coop.alveole.domain.membership.letters.LetterRule.*;
import static coop.alveole.domain.shared.RequestRule.UNREADABLE_REQUEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import coop.alveole.domain.shared.DocumentId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.Rule;
import java.util.List;
import java.util.Optional;
import org.hamcrest.MatcherAssert;
import org.junit.jupiter.api.Test;

/** What somebody pastes from the post's own list. */
class PastedNumbersTest {
    static final Letter AMINAS = letter(1);
    static final Letter BRUNOS = letter(2);
    static final Letter CHLOES = letter(3);
    static final List<Letter> ALL = List.of(AMINAS, BRUNOS, CHLOES);

    private static Letter letter(int at) {
        return new Letter(
                new MembershipId("membership-00000000-0000-4000-8000-00000000000" + at),
                new DocumentId("document-00000000-0000-4000-8000-00000000000" + at));
    }

    private static List<PastedNumbers.Given> read(String pasted) {
        return PastedNumbers.in(
                pasted, ALL, name -> name.strip().equals("Chloé") ? Optional.of(CHLOES) : Optional.empty());
    }

    private static void refused(String pasted, Rule rule, Object... values) {
        MatcherAssert.assertThat(catchThrowable(() -> read(pasted)), Refused.by(rule, "numbers", values));
    }

    @Test
    void linesFollowTheOrderOfTheListAndABlankOneIsALetterWithoutANumber() {
        assertThat(read("1A 123 456 7890 1\r\n\r\n1A 123 456 7890 3\r\n"))
                .extracting(PastedNumbers.Given::letter, given -> given.number().digits())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(AMINAS, "1A12345678901"),
                        org.assertj.core.groups.Tuple.tuple(CHLOES, "1A12345678903"));
    }

    @Test
    void aNameBeforeTheNumberSaysWhoseItIs() {
        assertThat(read("Chloé ; 1A 123 456 7890 3\n1A 123 456 7890 2"))
                .extracting(PastedNumbers.Given::letter)
                .containsExactly(CHLOES, BRUNOS);
    }

    @Test
    void oneWrongLineIsNamedAndNothingIsTaken() {
        refused("1A 123 456 7890 1\nperdu", NUMBER_ON_EACH_LINE, 2);
        refused("Chloé;", NUMBER_ON_EACH_LINE, 1);
        refused("Denis;1A 123 456 7890 1", NAME_ON_THE_LIST, 1);
        refused("\n\n\n1A 123 456 7890 1", A_LETTER_FOR_EACH_LINE, 4, 3);
        refused("1A 123 456 7890 1\n1a1234567890-1", ONE_LINE_A_LETTER, 2, 1);
        refused("\n\n1A 123 456 7890 1\nChloé;1A 123 456 7890 2", ONE_LINE_A_LETTER, 4, 3);
        refused(" \n ", UNREADABLE_REQUEST, "collez un numéro au moins.");
    }
}

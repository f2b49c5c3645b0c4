package coop.alveole.domain.billing.issue;

import java.util.HashSet;
import java.util.Set;

/** The letters about one thing, numbered as they are asked for; each leaves once. */
final class LettersAsked {
    private final Set<Integer> waiting = new HashSet<>();
    private int last;

    int next() {
        return last + 1;
    }

    void requireWaiting(int letter) {
        IssueRule.EACH_LETTER_ONCE.require(waiting.contains(letter), "letter");
    }

    void asked(int letter) {
        last = letter;
        waiting.add(letter);
    }

    void mailed(int letter) {
        waiting.remove(letter);
    }
}

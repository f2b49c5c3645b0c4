package coop.alveole.ops.keys;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The master key as seventeen words for the safe (clé sur papier). Each word, consonant-vowel-consonant-vowel-consonant,
 * is 16 bits; the last one is a check of the sixteen others.
 */
public final class PaperKey {
    private static final String CONSONANTS = "bdfghjklmnprstvz";
    private static final String VOWELS = "aiou";
    /** The alphabet of each letter of a word, from the left: 4, 2, 4, 2 and 4 bits. */
    private static final List<String> ALPHABETS = List.of(CONSONANTS, VOWELS, CONSONANTS, VOWELS, CONSONANTS);

    private static final int KEY_WORDS = MasterKey.BYTES / 2;

    private PaperKey() {}

    public static List<String> words(MasterKey key) {
        var secret = ByteBuffer.wrap(key.secret());
        var words = new ArrayList<String>();
        while (secret.hasRemaining()) words.add(word(Short.toUnsignedInt(secret.getShort())));
        words.add(word(check(key.secret())));
        return List.copyOf(words);
    }

    /** Reads what somebody typed; what is wrong is named by the number of its word. */
    public static MasterKey read(String typed) {
        var words = List.of(typed.strip().toLowerCase(Locale.ROOT).split("[\\s,;]+"));
        if (words.size() != KEY_WORDS + 1)
            throw new Mistyped("Il faut %d mots, il y en a %d.".formatted(KEY_WORDS + 1, words.size()));
        var unknown = numbers(IntStream.range(0, words.size()).filter(i -> value(words.get(i)) < 0));
        if (!unknown.isEmpty()) throw new Mistyped("Mal recopié : %s.".formatted(unknown));
        var values = words.stream().mapToInt(PaperKey::value).toArray();
        if (!checks(values)) throw new Mistyped(suspects(words));
        return new MasterKey(secret(values));
    }

    /** What was typed is not a key; the sentence, for whoever types, repeats no word of it. */
    public static final class Mistyped extends RuntimeException {
        Mistyped(String sentence) {
            super(sentence);
        }
    }

    /** Each word may be readable and one still be wrong: those where one other letter makes the check right are named. */
    private static String suspects(List<String> words) {
        var suspects = numbers(IntStream.range(0, words.size()).filter(i -> oneLetterMends(words, i)));
        return suspects.isEmpty()
                ? "Les mots ne vont pas ensemble : vérifiez leur ordre, puis chacun d'eux."
                : "Les mots ne vont pas ensemble ; sans doute mal recopié : %s.".formatted(suspects);
    }

    private static boolean oneLetterMends(List<String> words, int index) {
        var values = words.stream().mapToInt(PaperKey::value).toArray();
        var word = words.get(index);
        return IntStream.range(0, word.length())
                .anyMatch(letter -> ALPHABETS.get(letter).chars().anyMatch(other -> {
                    values[index] = value(word.substring(0, letter) + (char) other + word.substring(letter + 1));
                    return checks(values);
                }));
    }

    private static String numbers(IntStream indices) {
        return indices.mapToObj(index -> "mot n° " + (index + 1)).collect(Collectors.joining(", "));
    }

    private static boolean checks(int[] values) {
        return check(secret(values)) == values[KEY_WORDS];
    }

    private static byte[] secret(int[] values) {
        var secret = ByteBuffer.allocate(MasterKey.BYTES);
        for (var index = 0; index < KEY_WORDS; index++) secret.putShort((short) values[index]);
        return secret.array();
    }

    private static String word(int value) {
        var letters = new StringBuilder();
        var rest = value;
        for (var alphabet : ALPHABETS.reversed()) {
            letters.append(alphabet.charAt(rest % alphabet.length()));
            rest /= alphabet.length();
        }
        return letters.reverse().toString();
    }

    /** −1 when it is no word of ours. */
    private static int value(String word) {
        if (word.length() != ALPHABETS.size()) return -1;
        var value = 0;
        for (var letter = 0; letter < word.length(); letter++) {
            var digit = ALPHABETS.get(letter).indexOf(word.charAt(letter));
            if (digit < 0) return -1;
            value = value * ALPHABETS.get(letter).length() + digit;
        }
        return value;
    }

    private static int check(byte[] secret) {
        try {
            return Short.toUnsignedInt(
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(secret))
                            .getShort());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is in every JDK", impossible);
        }
    }
}

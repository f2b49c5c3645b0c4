package coop.alveole.domain.people;

import static coop.alveole.domain.people.FormatRule.*;

import coop.alveole.domain.shared.PersonalField;
import coop.alveole.domain.shared.trade.TradeField;
import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/** How words are written in one spelling, and what form each field wants: judged once, before they are sealed. */
public final class FieldFormat {
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S} ]{1,120}");
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\"(),;:]{1,64}@[^\\s@<>\"(),;:]{1,185}\\.[^\\s@.]{2,63}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 .()/-]{3,28}");
    private static final Pattern POSTCODE = Pattern.compile("[0-9]{5}|[A-Z0-9][A-Z0-9 -]{1,9}");
    private static final Pattern NIR = Pattern.compile("[1-478][0-9]{4}(?:[0-9]{2}|2[AB])[0-9]{8}");
    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");
    private static final Pattern SMALL = Pattern.compile("[0-9]|[12][0-9]|30");
    private static final Pattern SITE =
            Pattern.compile("(?:https?://)?[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+(?:/\\S*)?");

    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);
    private static final int BEFORE_THE_KEY = 13;

    private FieldFormat() {}

    /** The words in the one spelling that is sealed: equal numbers give equal bytes. {@code name} is that of the request. */
    public static String checked(PersonalField field, String name, String words) {
        var text = spelling(field, words.strip());
        WORDS_ON_ONE_LINE.require(WORDS.matcher(text).matches(), name, name);
        switch (field) {
            case EMAIL, SECOND_EMAIL ->
                EMAIL_ADDRESS.require(EMAIL.matcher(text).matches(), name, name);
            case PHONE, SECOND_PHONE -> PHONE_NUMBER.require(PHONE.matcher(text).matches(), name, name);
            case POSTCODE, BIRTH_POSTCODE ->
                POSTAL_CODE.require(POSTCODE.matcher(text).matches(), name, name);
            case NIR -> NIR_WITH_ITS_KEY.require(isNir(text), name, name);
            case IBAN -> IBAN_WITH_ITS_KEY.require(isIban(text), name, name);
            case CHILDREN -> SMALL_NUMBER.require(SMALL.matcher(text).matches(), name, name);
            case SITE -> WEB_ADDRESS.require(SITE.matcher(text).matches(), name, name);
            default -> {} // free words, or a day that was read as one
        }
        return text;
    }

    /** Words of selling have the forms that the same words have about people. */
    public static String checked(TradeField field, String name, String words) {
        return switch (field) {
            case EMAIL -> checked(PersonalField.EMAIL, name, words);
            case PHONE -> checked(PersonalField.PHONE, name, words);
            case POSTCODE -> checked(PersonalField.POSTCODE, name, words);
            default -> checked(PersonalField.ADDRESS, name, words);
        };
    }

    private static String spelling(PersonalField field, String text) {
        return switch (field) {
            case NIR, IBAN -> text.replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
            case POSTCODE, BIRTH_POSTCODE -> text.toUpperCase(Locale.ROOT);
            default -> text;
        };
    }

    /** Corsica counts as 19 and 18 in the key. */
    private static boolean isNir(String text) {
        if (!NIR.matcher(text).matches()) return false;
        var number = new BigInteger(
                text.substring(0, BEFORE_THE_KEY).replace("2A", "19").replace("2B", "18"));
        var key = NINETY_SEVEN.subtract(number.mod(NINETY_SEVEN));
        return new BigInteger(text.substring(BEFORE_THE_KEY)).equals(key);
    }

    /** The country and its check digits go to the end, letters count from 10 on: the rest by 97 is 1. */
    private static boolean isIban(String text) {
        if (!IBAN.matcher(text).matches()) return false;
        var digits = new StringBuilder();
        (text.substring(4) + text.substring(0, 4)).chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(NINETY_SEVEN).equals(BigInteger.ONE);
    }
}

package coop.alveole.domain.shared.trade;

import static coop.alveole.domain.shared.trade.VatRule.VAT_NUMBER_OF_THE_UNION;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import coop.alveole.domain.shared.Siren;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A VAT number within the Union (n° de TVA intracommunautaire): its form is that of its country, a French one has a key. */
public record VatNumber(@JsonValue String text) {
    private static final Map<String, Pattern> FORMS = Map.ofEntries(
            form("AT", "U[0-9]{8}"),
            form("BE", "[01][0-9]{9}"),
            form("BG", "[0-9]{9,10}"),
            form("CY", "[0-9]{8}[A-Z]"),
            form("CZ", "[0-9]{8,10}"),
            form("DE", "[0-9]{9}"),
            form("DK", "[0-9]{8}"),
            form("EE", "[0-9]{9}"),
            form("EL", "[0-9]{9}"),
            form("ES", "[A-Z0-9][0-9]{7}[A-Z0-9]"),
            form("FI", "[0-9]{8}"),
            form("FR", "[A-HJ-NP-Z0-9]{2}[0-9]{9}"),
            form("HR", "[0-9]{11}"),
            form("HU", "[0-9]{8}"),
            form("IE", "[0-9][A-Z0-9+*][0-9]{5}[A-Z]{1,2}"),
            form("IT", "[0-9]{11}"),
            form("LT", "(?:[0-9]{9}|[0-9]{12})"),
            form("LU", "[0-9]{8}"),
            form("LV", "[0-9]{11}"),
            form("MT", "[0-9]{8}"),
            form("NL", "[A-Z0-9+*]{10}[0-9]{2}"),
            form("PL", "[0-9]{10}"),
            form("PT", "[0-9]{9}"),
            form("RO", "[0-9]{2,10}"),
            form("SE", "[0-9]{12}"),
            form("SI", "[0-9]{8}"),
            form("SK", "[0-9]{10}"));

    private static final int LETTERS = 2;
    private static final int BEFORE_THE_SIREN = 4;
    private static final int NINETY_SEVEN = 97;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public VatNumber {
        if (!isOne(text)) throw new IllegalArgumentException("no VAT number");
    }

    /** As somebody copies it, with spaces, dots or small letters. */
    public static VatNumber of(String typed) {
        var text = typed.replaceAll("[\\h\\s.-]", "").toUpperCase(Locale.ROOT);
        VAT_NUMBER_OF_THE_UNION.require(isOne(text), "vatNumber");
        return new VatNumber(text);
    }

    public boolean isOf(Country country) {
        return text.startsWith(country.vatPrefix());
    }

    /** A French one is two characters before the SIREN. */
    public boolean isOf(Siren siren) {
        return text.startsWith(Country.FRANCE.code()) && text.endsWith(siren.digits());
    }

    private static boolean isOne(String text) {
        if (text.length() <= LETTERS) return false;
        var form = FORMS.get(text.substring(0, LETTERS));
        return form != null
                && form.matcher(text.substring(LETTERS)).matches()
                && (!text.startsWith(Country.FRANCE.code()) || hasFrenchKey(text));
    }

    /** Where the key is made of digits it is (12 + 3 × SIREN modulo 97) modulo 97; a key with letters is taken as it is. */
    private static boolean hasFrenchKey(String text) {
        var key = text.substring(LETTERS, BEFORE_THE_SIREN);
        if (!key.chars().allMatch(Character::isDigit)) return true;
        long siren = Long.parseLong(text.substring(BEFORE_THE_SIREN));
        return Integer.parseInt(key) == (12 + 3 * (siren % NINETY_SEVEN)) % NINETY_SEVEN;
    }

    private static Map.Entry<String, Pattern> form(String country, String digits) {
        return Map.entry(country, Pattern.compile(digits));
    }

    @Override
    public String toString() {
        return text;
    }
}

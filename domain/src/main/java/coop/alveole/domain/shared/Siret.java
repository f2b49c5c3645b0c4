package coop.alveole.domain.shared;

import static coop.alveole.domain.shared.SirenRule.SIRET_WITH_ITS_KEY;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The fourteen digits of an establishment (SIRET): the SIREN of its company, five digits of its own, the last a key. */
public record Siret(@JsonValue String digits) {
    private static final Pattern FOURTEEN = Pattern.compile("[0-9]{14}");
    private static final int OF_THE_COMPANY = 9;
    private static final int WHOLE_FIVES = 5;

    /** Its post offices are too many for the key of Luhn. */
    private static final String LA_POSTE = "356000000";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Siret {
        if (!isOne(digits)) throw new IllegalArgumentException("no SIRET");
    }

    /** As somebody copies it, spaces or not. */
    public static Siret of(String typed) {
        var digits = typed.replaceAll("[\\h\\s]", "");
        SIRET_WITH_ITS_KEY.require(isOne(digits), "siret");
        return new Siret(digits);
    }

    public Siren siren() {
        return new Siren(digits.substring(0, OF_THE_COMPANY));
    }

    private static boolean isOne(String text) {
        if (!FOURTEEN.matcher(text).matches() || !Siren.isOne(text.substring(0, OF_THE_COMPANY))) return false;
        return Siren.hasItsKey(text)
                || (text.startsWith(LA_POSTE)
                        && text.chars().map(digit -> digit - '0').sum() % WHOLE_FIVES == 0);
    }

    @Override
    public String toString() {
        return digits;
    }
}

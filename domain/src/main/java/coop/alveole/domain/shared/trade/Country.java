package coop.alveole.domain.shared.trade;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Set;

/** A country by its two letters (ISO 3166): what a customer's numbers and VAT depend on. */
public record Country(@JsonValue String code) {
    private static final Set<String> ALL = Set.of(Locale.getISOCountries());
    private static final Set<String> UNION = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    /** After what its own check reads. */
    public static final Country FRANCE = new Country("FR");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Country {
        if (!ALL.contains(code)) throw new IllegalArgumentException("no country");
    }

    public boolean isFrance() {
        return equals(FRANCE);
    }

    public boolean isInTheUnion() {
        return UNION.contains(code);
    }

    /** The two letters that its VAT numbers begin with: Greece keeps its own. */
    String vatPrefix() {
        return code.equals("GR") ? "EL" : code;
    }

    @Override
    public String toString() {
        return code;
    }
}

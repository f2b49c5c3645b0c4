package coop.alveole.query.billing.paper;

/** What a quantity counts (unité): its French word, and its code in recommendation 20 of the UNECE. */
public enum Unit {
    PIECE("unité", "C62"),
    LUMP_SUM("forfait", "LS"),
    HOUR("h", "HUR"),
    DAY("jour", "DAY"),
    MONTH("mois", "MON"),
    KILOMETRE("km", "KMT"),
    METRE("m", "MTR"),
    SQUARE_METRE("m²", "MTK"),
    CUBIC_METRE("m³", "MTQ"),
    KILOGRAM("kg", "KGM"),
    LITRE("l", "LTR");

    private final String word;
    private final String code;

    Unit(String word, String code) {
        this.word = word;
        this.code = code;
    }

    public String word() {
        return word;
    }

    public String code() {
        return code;
    }
}

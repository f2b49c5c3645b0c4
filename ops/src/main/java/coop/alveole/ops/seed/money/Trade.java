package coop.alveole.ops.seed.money;

import coop.alveole.domain.billing.amounts.TrainingSold;
import coop.alveole.domain.billing.amounts.TrainingSold.Funding;
import coop.alveole.domain.billing.amounts.Vat;
import coop.alveole.domain.billing.amounts.VatTreatment;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.LineCategory;
import java.time.Month;
import java.util.List;

/** A trade that somebody of the demonstration has: what it sells, for about how much, and in which season. */
public enum Trade {
    MARKET_GARDEN(
            "Maraîchage",
            "Les Jardins inventés",
            "Paniers de légumes",
            280_00,
            Vat.at(550),
            LineCategory.GOODS,
            "001233333210"),
    CARPENTRY(
            "Menuiserie",
            "L'Atelier du copeau",
            "Pose de menuiseries",
            2_600_00,
            Vat.at(1_000),
            LineCategory.SERVICES,
            "111111101111"),
    LANDSCAPE("Paysage", "Haies et prairies", "Entretien d'un parc", 740_00, "001222112210"),
    TRANSLATION("Traduction", "Mot pour mot", "Traduction d'un dossier", 560_00, "111111001111"),
    GRAPHIC_DESIGN("Graphisme", "Trait d'union", "Affiche et programme", 1_150_00, "011120002110"),
    PHOTOGRAPHY("Photographie", "Grand angle", "Reportage photographique", 890_00, "000123321001"),
    SEWING("Couture", "Point de bâti", "Costumes de scène", 480_00, "010110001133"),
    TRAINING(
            "Formation",
            "Savoir passer",
            "Formation à la prise de parole",
            1_400_00,
            Vat.without(VatTreatment.TRAINING_EXEMPT),
            LineCategory.TRAINING,
            "011111001121"),
    ADVICE("Conseil", "Cap et boussole", "Conseil en organisation", 1_850_00, "111111001111"),
    CYCLES("Réparation de vélos", "Roue libre", "Révision d'une flotte de vélos", 360_00, "001222222100"),
    CERAMICS(
            "Céramique",
            "Terre et feu",
            "Série de bols en grès",
            420_00,
            Vat.at(2_000),
            LineCategory.GOODS,
            "000011110034"),
    WEB("Informatique", "Le Fil et la toile", "Refonte d'un site", 2_200_00, "011011001101");

    private static final TrainingSold REPORTED = new TrainingSold(8, 112, Funding.COMPANY_FOR_ITS_EMPLOYEES);

    private final String sector;
    private final String tradeName;
    private final String sold;
    private final Money usually;
    private final Vat vat;
    private final LineCategory category;
    private final String seasons;

    Trade(String sector, String tradeName, String sold, long usualCents, String seasons) {
        this(sector, tradeName, sold, usualCents, Vat.at(2_000), LineCategory.SERVICES, seasons);
    }

    /** {@code seasons}: how many sales in each month of a year. */
    Trade(
            String sector,
            String tradeName,
            String sold,
            long usualCents,
            Vat vat,
            LineCategory category,
            String seasons) {
        this.sector = sector;
        this.tradeName = tradeName;
        this.sold = sold;
        this.usually = new Money(usualCents);
        this.vat = vat;
        this.category = category;
        this.seasons = seasons;
    }

    public String sector() {
        return sector;
    }

    public String tradeName() {
        return tradeName;
    }

    /** Of the second that has this trade. */
    public String otherName() {
        return tradeName + " du Val";
    }

    String sold() {
        return sold;
    }

    /** Without VAT. */
    Money usually() {
        return usually;
    }

    Vat vat() {
        return vat;
    }

    LineCategory category() {
        return category;
    }

    int sales(Month month) {
        return Character.digit(seasons.charAt(month.getValue() - 1), 10);
    }

    /** What its yearly report asks of a training. */
    List<TrainingSold> reported() {
        return category == LineCategory.TRAINING ? List.of(REPORTED) : List.of();
    }

    /** Whether others do a part of what it sells. */
    boolean isSubcontracted() {
        return this == CARPENTRY || this == GRAPHIC_DESIGN || this == WEB;
    }
}

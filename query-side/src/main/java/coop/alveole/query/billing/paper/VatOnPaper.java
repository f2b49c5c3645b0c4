package coop.alveole.query.billing.paper;

import coop.alveole.domain.billing.amounts.Vat;
import coop.alveole.domain.billing.amounts.VatTreatment;

/** How the decision on a line's VAT is said on paper: the category of EN 16931, the article, the code of the VATEX list. */
public final class VatOnPaper {
    private VatOnPaper() {}

    public static SaleVat of(Vat decided) {
        return decided.treatment() == VatTreatment.TAXED
                ? new SaleVat(VatCategory.S, decided.rate(), "", "")
                : untaxed(decided.treatment());
    }

    private static SaleVat untaxed(VatTreatment treatment) {
        return switch (treatment) {
            case TAXED -> throw new IllegalArgumentException("it is taxed");
            case TRAINING_EXEMPT ->
                because(VatCategory.E, "Exonération de TVA, article 261-4-4° a du CGI", "VATEX-FR-CGI261-4");
            case FRANCHISE -> because(VatCategory.E, "TVA non applicable, article 293 B du CGI", "VATEX-FR-FRANCHISE");
            case BUILDING_REVERSE_CHARGE ->
                because(VatCategory.AE, "Autoliquidation, article 283-2 nonies du CGI", "VATEX-EU-AE");
            case EU_SERVICES_REVERSE_CHARGE ->
                because(VatCategory.AE, "Autoliquidation, article 283-2 du CGI", "VATEX-EU-AE");
            case EU_GOODS -> because(VatCategory.K, "Exonération de TVA, article 262 ter I du CGI", "VATEX-EU-IC");
            case EXPORT -> because(VatCategory.G, "Exonération de TVA, article 262 I du CGI", "VATEX-EU-G");
            case OUT_OF_SCOPE -> because(VatCategory.O, "Hors du champ de la TVA", "VATEX-EU-O");
        };
    }

    private static SaleVat because(VatCategory category, String reason, String code) {
        return SaleVat.without(category, reason, code);
    }
}

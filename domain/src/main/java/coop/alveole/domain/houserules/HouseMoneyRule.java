package coop.alveole.domain.houserules;

import coop.alveole.domain.shared.Rule;

/** What the cooperative may not choose of money, as the auditor reads it. */
public enum HouseMoneyRule implements Rule {
    ANSWER_OF_THIS_RULE(
            "HOUSE-07",
            "Réponse d'une autre règle",
            "Cette règle ne laisse le choix qu'entre {0}.",
            "Règles H1, H3, H8, H24, H25 et H31"),
    AMOUNT_ABOVE_ZERO(
            "HOUSE-07",
            "Montant hors du choix permis",
            "Un montant se choisit au-dessus de zéro, jusqu'à un million d'euros ; « aucun » n'en a pas.",
            "Règles H4, H6 et H27 ; charges directes"),
    DELAY_LEFT_OPEN(
            "HOUSE-07",
            "Délai hors du choix permis",
            "Ce délai ne peut pas être de {0} jours : il va de 0 à {1}.",
            "C. com. L441-10 (à confirmer) ; règle H31"),
    LATE_INTEREST_LEFT_OPEN(
            "HOUSE-07",
            "Taux de pénalités hors du choix permis",
            "Le taux annuel des pénalités de retard est au-dessus de zéro, de 100 % au plus ; la loi en veut au moins trois"
                    + " fois le taux d'intérêt légal.",
            "C. com. art. L441-10 II"),
    APART_WITH_ITS_AMOUNT(
            "HOUSE-07",
            "Charge par personne sans son montant",
            "À part, une charge a son montant par an ; comprise dans la contribution, elle n'en a pas.",
            "Règles H5 et H7"),
    SELLER_WORDS_IN_FORM(
            "HOUSE-08",
            "Mention du vendeur erronée",
            "Une mention tient en une à quatre lignes ; un numéro de TVA est « FR », deux chiffres de clé et le SIREN, un"
                    + " numéro de déclaration d'activité a onze chiffres.",
            "CGI ann. II art. 242 nonies A ; C. com. L441-9 ; C. trav. L6351-1"),
    TIERS_FROM_THE_FIRST_EURO(
            "HOUSE-07",
            "Tranches mal réglées",
            "Un barème a une à quatre tranches : la première dès zéro, chacune au-dessus de la précédente, aucun taux"
                    + " au-dessus de 100 %.",
            "Règle H27"),
    RATE_UP_TO_THE_WHOLE(
            "HOUSE-07", "Taux hors du choix permis", "Un taux de contribution va de 0 à 100 %.", "Règle H2"),
    CHOSEN_BEFORE(
            "HOUSE-07",
            "Rien à supprimer",
            "« {0} » n'a pas de règle à part, ou n'en a plus.",
            "Bon sens : un fait daté"),
    ENDED_AFTER_ITS_BEGINNING(
            "HOUSE-07",
            "Fin avant le début",
            "« {0} » a sa règle à part depuis le {1} : elle ne finit pas plus tôt.",
            "Bon sens : un fait daté"),
    SERIES_PREFIX_IN_FORM(
            "HOUSE-09",
            "Préfixe de série erroné",
            "Le préfixe d'une série a une à six capitales ou chiffres, une lettre d'abord : « F », « ORL ».",
            "CGI ann. II art. 242 nonies A, I, 7°"),
    SERIES_OF_ITS_OWN(
            "HOUSE-09",
            "Préfixe déjà pris",
            "Le préfixe « {0} » est ou a été celui d'une autre série : deux suites de numéros ne se mêlent pas.",
            "CGI ann. II art. 242 nonies A, I, 7°");

    private final Text text;

    HouseMoneyRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}

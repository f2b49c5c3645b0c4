package coop.alveole.domain.houserules;

import coop.alveole.domain.shared.Rule;

/** What the cooperative may not choose, as the auditor reads it. */
public enum CooperativeRule implements Rule {
    NOT_BEFORE_ITS_DECISION(
            "HOUSE-02",
            "Effet antérieur à la décision",
            "Une règle de la coopérative vaut au plus tôt le jour de sa décision, le {0} : elle ne change pas le passé.",
            "C. civ. art. 2 ; règle de la coopérative"),
    VALUE_LEFT_OPEN(
            "HOUSE-03",
            "Valeur hors du choix permis",
            "Cette règle ne laisse pas le choix de {0} : elle va de {1} à {2} (pour une période de CAPE : 3, 4, 6 ou 12"
                    + " mois).",
            "C. com. L127-2 (à confirmer), L223-27 et R223-20 ; règles H12, H19, H28 et H29"),
    ALERTS_IN_MONTHS_BEFORE(
            "HOUSE-04",
            "Alertes mal réglées",
            "Les alertes se comptent en mois avant le dernier jour pour agir : de une à huit, toutes différentes, de 1 à"
                    + " 24 mois.",
            "Règle H12"),
    A_DAY_OF_THE_YEAR(
            "HOUSE-05",
            "Fin d'exercice impossible",
            "Le {0} du mois {1} n'existe pas : un exercice finit un jour de l'année.",
            "C. com. L123-12"),
    DECLARED_ONCE(
            "HOUSE-06", "Déjà déclaré", "« {0} » est déjà déclaré depuis le {1}.", "Règle H16 : une chose, un nom"),
    DECLARED_BEFORE(
            "HOUSE-06", "Non déclaré", "« {0} » n'est pas déclaré, ou ne l'est plus.", "Règle H16 : une chose, un nom"),
    CLOSED_AFTER_ITS_BEGINNING(
            "HOUSE-06",
            "Fermeture avant le début",
            "« {0} » est déclaré depuis le {1} : il ne ferme pas plus tôt.",
            "Bon sens : un fait daté");

    private final Text text;

    CooperativeRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}

package coop.alveole.domain.membership.association;

import coop.alveole.domain.shared.Rule;

/** The rules of the association, as the auditor reads them. */
public enum AssociationRule implements Rule {
    NOT_YET_ASSOCIATE("COOP-08", "Déjà associé·e", "Déjà associé·e depuis le {0}.", "Loi 78-763 art. 7 et 8"),
    NOT_YET_ELECTED(
            "COOP-08", "Déjà élu·e", "Déjà élu·e le {0} : il reste à souscrire les parts.", "Loi 78-763 art. 7 et 8"),
    ADMITTED_AFTER_THE_LAST_TIME(
            "COOP-08",
            "Encore associé·e à cette date",
            "L'admission suit la fin de la précédente, le {0}.",
            "Bon sens : un fait daté"),
    ONE_CANDIDACY_AT_A_TIME(
            "COOP-08",
            "Candidature déjà déposée",
            "Une candidature déposée le {0} attend le vote de l'assemblée.",
            "Loi 78-763 art. 7 et 8"),
    CANDIDACY_PENDING(
            "COOP-08",
            "Pas de candidature en cours",
            "L'opération suppose une candidature au sociétariat en cours.",
            "Loi 78-763 art. 7 et 8"),
    RULED_AFTER_THE_CANDIDACY(
            "COOP-08",
            "Antérieur à la candidature",
            "Ce qui décide d'une candidature la suit : elle a été déposée le {0}.",
            "Bon sens : un fait daté"),
    ELECTED_BEFORE_SUBSCRIBING(
            "COOP-08",
            "Pas encore élu·e",
            "Une souscription s'enregistre une fois l'admission prononcée par l'assemblée.",
            "Loi 78-763 art. 7 et 8"),
    SHARES_OF_ONE_NOMINAL(
            "COOP-06",
            "Souscription incohérente",
            "Une souscription compte au moins une part, et son montant se partage en {0} parts égales.",
            "Loi 78-763 art. 21 (à confirmer) ; statuts");

    private final Text text;

    AssociationRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}

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
    RULED_BY_A_KNOWN_ASSEMBLY(
            "COOP-08",
            "Assemblée inconnue",
            "L'admission est prononcée par une assemblée générale : datez-la d'abord dans les règles de la coopérative.",
            "Loi 78-763 art. 7 et 8"),
    RULED_BY_AN_ASSEMBLY_THAT_STANDS(
            "COOP-08",
            "Assemblée annulée",
            "L'assemblée est annulée depuis le {0} : elle n'a rien décidé.",
            "Loi 78-763 art. 7 et 8"),
    RULED_ON_THE_DAY_OF_THE_ASSEMBLY(
            "COOP-08",
            "Autre jour que l'assemblée",
            "L'assemblée se tient le {0} : ce qu'elle décide porte cette date.",
            "Loi 78-763 art. 7 et 8"),
    ADMITTED_AFTER_COMING(
            "COOP-08",
            "Admission antérieure au parcours",
            "Rien n'est connu de la personne avant le {0} : son admission ne précède pas cette date.",
            "Bon sens : un fait daté"),
    ADMITTED_WHILE_HERE(
            "COOP-11",
            "Sorti·e à cette date",
            "La personne était sortie, dernier jour le {0}, et aucun retour n'est enregistré avant l'admission.",
            "Loi 78-763 art. 10 et 11"),
    ENDED_AFTER_ITS_START(
            "COOP-11",
            "Fin antérieure au sociétariat",
            "Ce qui met fin au sociétariat ne précède pas ce qui en est enregistré, le {0}.",
            "Loi 78-763 art. 10 et 11"),
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

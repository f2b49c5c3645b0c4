package coop.alveole.domain.membership;

import coop.alveole.domain.shared.Rule;

/** The rules of a membership, as the auditor reads them. */
public enum MembershipRule implements Rule {
    ASSOCIATE_WITHIN_THREE_YEARS(
            "CAE-03",
            "Délai d'association dépassé",
            "L'entrepreneur·e salarié·e devient associé·e dans les trois ans, contrats antérieurs déduits : le {0} au"
                    + " plus tard.",
            "C. trav. L7331-3"),
    CESA_IN_FORCE("CAE-02", "Pas de CESA en cours", "L'opération suppose un CESA en cours.", "C. trav. L7331-2"),
    NO_CESA_IN_FORCE("CAE-02", "CESA déjà en cours", "Un CESA est déjà en cours depuis le {0}.", "C. trav. L7331-2"),
    CAPE_IN_FORCE("CAPE-02", "Pas de CAPE en cours", "L'opération suppose un CAPE en cours.", "C. com. L127-2"),
    CAPE_OF_TWELVE_MONTHS(
            "CAPE-02",
            "CAPE de plus de douze mois",
            "Une période de CAPE dure douze mois au plus : jusqu'au {0} pour celle-ci.",
            "C. com. L127-2"),
    CAPE_RENEWED_TWICE(
            "CAPE-02",
            "CAPE déjà renouvelé deux fois",
            "Un CAPE est renouvelé {0} fois au plus.",
            "C. com. L127-2 (à confirmer) ; règle H19"),
    CAPE_RENEWED_IN_TIME(
            "CAPE-02",
            "Renouvellement tardif",
            "Un CAPE se renouvelle avant son terme, le {0} ; un renouvellement n'est pas antidaté.",
            "C. com. L127-2 (à confirmer)"),
    CAPE_RENEWED_BEFORE_ITS_TERM(
            "CAPE-02",
            "CAPE encore en cours",
            "Le CAPE court jusqu'au {0} : un renouvellement n'est tardif qu'après ce jour.",
            "C. com. L127-2 (à confirmer)"),
    CAPE_OF_THE_CHOSEN_LENGTH(
            "CAPE-02",
            "CAPE plus long que la coopérative ne l'a choisi",
            "La coopérative a choisi des périodes de CAPE de {0} mois au plus : jusqu'au {1} pour celle-ci.",
            "Règle H28"),
    CAPE_ENDED_BEFORE_ITS_TERM(
            "CAPE-03",
            "Fin au terme du CAPE",
            "Le CAPE prend fin de lui-même à son terme, le {0} : une fin anticipée est antérieure.",
            "C. com. R127-1, 6°"),
    CONTRACTS_WITHOUT_OVERLAP(
            "CAPE-02",
            "Contrats qui se chevauchent",
            "Un contrat est déjà en cours jusqu'au {0}.",
            "C. com. L127-1, L127-2 (à confirmer)"),
    EMPLOYMENT_ENDED_FIRST(
            "CAE-18",
            "Contrat de travail sans terme",
            "Un contrat de travail sans terme est en cours depuis le {0} : il prend fin d'abord.",
            "Décret 2015-1363 ; C. trav. L1221-2 (à confirmer)"),
    DATES_IN_ORDER(
            "CAPE-02", "Dates dans le désordre", "La fin ({1}) précède le début ({0}).", "Bon sens : un fait daté"),
    ENDED_BY_LAW_ALREADY(
            "CAE-03",
            "Contrat déjà fini de droit",
            "Sans admission, le CESA a pris fin de droit le {0} : aucune autre fin ne lui est postérieure.",
            "C. trav. L7331-3"),
    ENDED_BY_LAW_LATER(
            "CAE-03",
            "Délai d'association non échu",
            "Le CESA ne prend fin de droit qu'après le {0}, dernier jour pour devenir associé·e.",
            "C. trav. L7331-3"),
    ADMITTED_UNDER_THE_CESA(
            "CAE-03", "Admission avant le CESA", "L'admission suit la signature du CESA, le {0}.", "C. trav. L7331-3");

    private final Text text;

    MembershipRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}

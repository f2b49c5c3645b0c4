package coop.alveole.domain.activity;

import coop.alveole.domain.shared.Rule;

/** The rules of an activity, as the auditor reads them. */
public enum ActivityRule implements Rule {
    SPLIT_OF_A_HUNDRED(
            "CAE-14",
            "Clé de répartition incomplète",
            "Les parts des titulaires font cent ensemble, et chacune au moins un : ici {0}.",
            "C. trav. R7331-1 à R7331-8 (article exact à confirmer)"),
    EACH_HOLDER_ONCE(
            "CAE-14",
            "Titulaire nommé·e deux fois",
            "Un·e titulaire n'a qu'une part de l'activité.",
            "Décision de conception : un fait ne se contredit pas"),
    HELD_BY_NATURAL_PERSONS(
            "CAE-01",
            "Titulaire personne morale",
            "La coopérative appuie l'activité d'entrepreneur·es personnes physiques : une personne morale n'en est pas"
                    + " titulaire.",
            "Loi 47-1775 art. 26-41"),
    CONVENTION_WHERE_SHARED(
            "CAE-14",
            "Convention manquante",
            "Une activité à plusieurs titulaires suppose une convention sur la répartition, conclue avec la coopérative.",
            "C. trav. R7331-1 à R7331-8 (article exact à confirmer)"),
    ACTIVITY_OPEN(
            "ACTIVITY-01",
            "Activité close",
            "L'activité est close depuis le {0}.",
            "Décision de conception : un fait suit ce qui l'a précédé"),
    NOT_IN_SETTLEMENT(
            "ACTIVITY-02",
            "Activité en règlement",
            "L'activité est en règlement depuis le {0} : rien de nouveau ne s'y engage.",
            "Décision de conception : un fait suit ce qui l'a précédé"),
    SINCE_THE_OPENING(
            "ACTIVITY-03",
            "Fait antérieur à l'activité",
            "L'activité est ouverte depuis le {0} : rien n'y précède ce jour.",
            "Bon sens : un fait daté"),
    SOMETHING_NEW_OF_THE_ACTIVITY(
            "ACTIVITY-04",
            "Rien de nouveau",
            "Il n'y a rien à inscrire : ni domaine, ni nom, ni site n'est dit.",
            "Décision de conception : un fait inscrit dit quelque chose"),
    HELD_WHILE_AWAY(
            "ACTIVITY-05",
            "Pas titulaire",
            "Cette personne n'est pas titulaire de l'activité à compter du {0}.",
            "Décision de conception : un fait suit ce qui l'a précédé");

    private final Text text;

    ActivityRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}

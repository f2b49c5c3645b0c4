package coop.alveole.domain.action;

import coop.alveole.domain.shared.Rule;

/** The rules of an action, as the auditor reads them. */
public enum ActionRule implements Rule {
    DUE_FROM_ITS_DAY_ON(
            "ACTION-01",
            "Action à faire dans le passé",
            "Une action notée le {0} est à faire ce jour-là au plus tôt.",
            "Bon sens : on ne décide pas de faire hier"),
    PUT_OFF_TO_A_LATER_DAY(
            "ACTION-02",
            "Report sans effet",
            "Une action se reporte à un jour à venir, après celui qui était dit : après le {0}.",
            "Bon sens : reporter, c'est plus tard"),
    ADDRESSED_TO_ANOTHER(
            "ACTION-03",
            "Déjà adressée ainsi",
            "L'action est déjà adressée à cette personne ou à ce guichet, depuis le {0}.",
            "Décision de conception : un fait inscrit dit quelque chose"),
    ACTION_STILL_OPEN(
            "ACTION-04",
            "Action déjà close",
            "L'action est close depuis le {0} : on en note une autre.",
            "Décision de conception : un fait suit ce qui l'a précédé"),
    ADDRESSEE_REACHES_THE_MATTER(
            "ACTION-05",
            "Destinataire sans accès",
            "Confier une action n'ouvre aucun droit : ce compte n'a pas accès à ce dont il s'agit. Accordez-lui d'abord un rôle,"
                    + " ou adressez-la à un guichet.",
            "Décision de conception : chacun·e ne lit que ce que ses rôles lui ouvrent");

    private final Text text;

    ActionRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}

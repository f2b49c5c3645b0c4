package coop.alveole.domain.membership.exit;

import coop.alveole.domain.shared.Rule;

/** The rules of exit and return, as the auditor reads them. */
public enum ExitRule implements Rule {
    STILL_HERE(
            "COOP-11", "Déjà sorti·e", "La sortie est déjà enregistrée : dernier jour le {0}.", "Loi 78-763 art. 10"),
    LEFT_AFTER_THE_ENTRY(
            "COOP-11", "Sortie avant l'entrée", "La sortie suit l'entrée, le {0}.", "Bon sens : un fait daté"),
    LEFT_AFTER_THE_CONTRACT(
            "COOP-11",
            "Sortie avant la fin du contrat",
            "La sortie suit la fin du dernier contrat, le {0}.",
            "Bon sens : un fait daté"),
    EXIT_ENDS_THE_CONTRACT(
            "COOP-11",
            "Contrat encore en cours",
            "Un contrat est en cours depuis le {0} : la nature de la sortie doit dire comment il prend fin.",
            "Loi 78-763 art. 10 et 11"),
    LAW_ENDS_IT_BY_ITSELF(
            "CAE-03",
            "Fin de droit à confirmer à part",
            "La fin faute d'association ne se déclare pas : elle se confirme une fois le délai échu.",
            "C. trav. L7331-3"),
    DUE_IS_AN_AMOUNT(
            "COOP-13",
            "Montant restant dû",
            "Ce qui reste dû est un montant positif, en centimes.",
            "Loi 47-1775 art. 18 ; statuts"),
    LEFT_BEFORE_THE_LAW_ENDED_IT(
            "CAE-03",
            "Sortie après la fin de droit",
            "Sans admission, le CESA avait pris fin de droit le {0} : la sortie la suit.",
            "C. trav. L7331-3"),
    LEFT_WITHIN_THE_TRIAL(
            "CAE-07",
            "Sortie hors de la période d'essai",
            "Aucune période d'essai n'était en cours le {0}.",
            "C. trav. L7332-1"),
    LEFT_BEFORE_RETURNING("CAE-04", "Pas de sortie enregistrée", "Un retour suppose une sortie.", "C. trav. L7331-3"),
    RETURNED_AFTER_THE_EXIT(
            "CAE-04", "Retour avant la sortie", "Le retour suit le dernier jour, le {0}.", "Bon sens : un fait daté");

    private final Text text;

    ExitRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}

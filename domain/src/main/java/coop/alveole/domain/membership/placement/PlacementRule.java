package coop.alveole.domain.membership.placement;

import coop.alveole.domain.shared.Rule;

/** The rules of a placement, as the auditor reads them. */
public enum PlacementRule implements Rule {
    PLACED_SINCE_THE_REGISTRATION(
            "H16",
            "Rattachement avant l'inscription",
            "Un rattachement ne précède pas l'inscription, le {0}.",
            "Bon sens : un fait daté"),
    ANOTHER_TERRITORY(
            "H16",
            "Territoire inchangé",
            "Le territoire est déjà {0} au {1}.",
            "Décision de conception : un fait inscrit dit quelque chose"),
    ANOTHER_ADVISOR(
            "H16",
            "Accompagnateur·ice inchangé·e",
            "C'est déjà le compte de l'accompagnateur·ice au {0}.",
            "Décision de conception : un fait inscrit dit quelque chose"),
    NOT_YET_IN_THE_CLUSTER(
            "H16",
            "Déjà dans le pôle",
            "La personne est déjà dans le pôle {0} au {1}.",
            "Décision de conception : un fait inscrit dit quelque chose"),
    IN_THE_CLUSTER(
            "H16", "Pas dans ce pôle", "La personne n'est pas dans le pôle {0} au {1}.", "Bon sens : un fait daté");

    private final Text text;

    PlacementRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}

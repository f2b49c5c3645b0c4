package coop.alveole.domain.anchor;

import coop.alveole.domain.shared.Rule;

/** The rules of what is kept outside the house, as the auditor reads them. */
public enum AnchorRule implements Rule {
    KEEPER_IN_CHARGE(
            "ANCHOR-01",
            "Dépositaire inconnu·e",
            "Ce dépositaire n'est pas, ou n'est plus, de ceux à qui l'ancre est envoyée.",
            Source.KEPT_OUTSIDE),
    ONE_KEEPER_A_NAME(
            "ANCHOR-02", "Dépositaire déjà désigné·e", "L'ancre est déjà envoyée sous ce nom.", Source.KEPT_OUTSIDE),
    ONE_ANCHOR_A_WEEK(
            "ANCHOR-03",
            "Ancre de la semaine déjà partie",
            "L'ancre de la semaine du {0} est déjà partie à ce dépositaire.",
            Source.KEPT_OUTSIDE);

    private final Text text;

    AnchorRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }

    private static final class Source {
        static final String KEPT_OUTSIDE =
                "Décision de conception : une réécriture complète ne se voit que contre une valeur tenue hors de la coopérative";
    }
}

package coop.alveole.domain.earmark;

import coop.alveole.domain.shared.Rule;

/** The rules of amounts set aside, as the auditor reads them. */
public enum EarmarkRule implements Rule {
    SETS_SOMETHING_ASIDE(
            "EARMARK-01",
            "Rien à mettre en réserve",
            "Une mise en réserve a un montant positif.",
            "Bon sens : un fait inscrit dit quelque chose"),
    SAYS_WHAT_FOR(
            "EARMARK-02",
            "Réserve sans raison",
            "Une mise en réserve dit ce qu'elle prépare.",
            "Décision de conception : chaque terme du compte d'activité s'explique (CAE-12)"),
    STILL_SET_ASIDE(
            "EARMARK-03",
            "Réserve déjà libérée",
            "Cette mise en réserve n'existe pas, ou elle est déjà libérée.",
            "Décision de conception : un fait suit ce qui l'a précédé");

    private final Text text;

    EarmarkRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}

package coop.alveole.domain.housedocument;

import coop.alveole.domain.shared.Rule;

/** The rules of the papers of the cooperative. */
public enum HouseDocumentRule implements Rule {
    PAPER_DATED_BY_TODAY(
            "PAPIER-01",
            "Papier daté dans le futur",
            "Un papier publié le {0} porte ce jour-là au plus tard.",
            "Bon sens : un papier existe avant d'être publié"),
    PAPER_VALID_WHEN_DATED(
            "PAPIER-02",
            "Validité avant la date",
            "La validité ne finit pas avant la date du papier, le {0}.",
            "Décision de conception : des dates dans l'ordre"),
    NAMED_WHEN_OF_NO_KIND(
            "PAPIER-03",
            "Papier à nommer",
            "Un papier d'une autre sorte se nomme ; celui d'une sorte connue porte le nom de sa sorte.",
            "Décision de conception : deux versions d'un papier se reconnaissent à leur nom"),
    VERSION_STILL_SHOWN(
            "PAPIER-04",
            "Version déjà retirée",
            "Cette version est retirée depuis le {0}.",
            "Décision de conception : un fait suit ce qui l'a précédé");

    private final Text text;

    HouseDocumentRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}

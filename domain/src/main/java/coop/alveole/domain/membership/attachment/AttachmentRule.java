package coop.alveole.domain.membership.attachment;

import coop.alveole.domain.shared.Rule;

/** The rules of attachments. */
public enum AttachmentRule implements Rule {
    DATED_BY_TODAY(
            "PIECE-01",
            "Pièce datée dans le futur",
            "Une pièce déposée le {0} porte ce jour-là au plus tard.",
            "Bon sens : un papier existe avant d'être déposé"),
    VALID_WHEN_DATED(
            "PIECE-02",
            "Validité avant la date",
            "La validité ne finit pas avant la date de la pièce, le {0}.",
            "Décision de conception : des dates dans l'ordre"),
    SHOWN_TO_SOMEBODY(
            "PIECE-03",
            "Pièce que personne ne verrait",
            "Dites qui peut voir la pièce : la personne, l'équipe d'appui ou l'administration.",
            "RGPD art. 5-1-c : on ne garde que ce qui sert"),
    SHOWN_TO_WHO_MAY(
            "PIECE-04",
            "Pièce montrée trop largement",
            "Une pièce de cette sorte ne se montre pas aussi largement : santé à l'équipe d'appui seule, données sociales à l'administration seule.",
            "RGPD art. 5-1-f : santé et données sociales, aux seules personnes qui en ont besoin"),
    ABOUT_WHAT_IS_RECORDED(
            "PIECE-05",
            "Étape inconnue",
            "Ce parcours n'a ni contrat ni étape de cette sorte au {0}.",
            "Décision de conception : une pièce se rattache à ce qui est inscrit"),
    SIGNED_CONTRACT_OF_A_CONTRACT(
            "PIECE-06",
            "Contrat à désigner",
            "Un contrat signé se rattache au contrat ou à l'avenant dont il est le papier.",
            "C. com. L123-22 : la pièce justifie l'écriture"),
    ATTACHMENT_THERE(
            "PIECE-07",
            "Pièce absente",
            "Cette pièce n'est pas dans le dossier, ou en est déjà retirée.",
            "Décision de conception : un fait suit ce qui l'a précédé");

    private final Text text;

    AttachmentRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}

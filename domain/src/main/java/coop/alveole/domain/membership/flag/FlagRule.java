package coop.alveole.domain.membership.flag;

import coop.alveole.domain.shared.Rule;

/** The rules of what is said of a flag, as the auditor reads them. */
public enum FlagRule implements Rule {
    FLAG_RAISED(
            "FLAG-01",
            "Anomalie introuvable",
            "Cette anomalie n'est pas, ou n'est plus, relevée sur la fiche.",
            "Décision de conception : on prend acte de ce qui est relevé"),
    FLAG_NOT_YET_ACKNOWLEDGED(
            "FLAG-02",
            "Acte déjà pris",
            "Il est déjà pris acte de cette anomalie depuis le {0}.",
            "Décision de conception : un fait inscrit dit quelque chose"),
    FLAG_ACKNOWLEDGED(
            "FLAG-03",
            "Anomalie déjà ouverte",
            "Il n'est pas pris acte de cette anomalie : il n'y a rien à rouvrir.",
            "Décision de conception : un fait suit ce qui l'a précédé");

    private final Text text;

    FlagRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}

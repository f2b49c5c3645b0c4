package coop.alveole.domain.billing.issue;

import coop.alveole.domain.shared.Rule;

/** The rules of what leaves of an invoice, as the auditor reads them. */
public enum IssueRule implements Rule {
    SENT_BEFORE_KEPT(
            "INV-05",
            "Facture qui n'est pas partie",
            "Le fichier d'une facture se garde une fois qu'elle est envoyée.",
            "CGI art. 289 I-5 ; décision 0049"),
    KEPT_ONCE(
            "INV-05",
            "Fichier déjà gardé",
            "Le fichier de cette facture est gardé depuis le {0} : il ne se refait pas.",
            "CGI art. 289 I-5 ; sécurité §4"),
    KEPT_FILE_READS(
            "RET-02",
            "Fichier gardé illisible",
            "Le fichier gardé de cette facture ne se lit plus : il manque, il est abîmé ou sa clé est détruite. Rien n'est refait à sa place : restaurez une sauvegarde.",
            "C. com. art. L123-22 ; sécurité §4");

    private final Text text;

    IssueRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}

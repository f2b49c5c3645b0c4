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
    MAILS_LEAVE(
            "sécurité §7",
            "Courriels coupés",
            "Rien ne part d'ici par courriel en ce moment : remettez-la autrement, ou faites activer les courriels.",
            "Décision 0029 : rien ne part avant qu'une cogérance l'ait activé"),
    EACH_LETTER_ONCE(
            "INV-05",
            "Courriel déjà parti",
            "Ce courriel est déjà parti, ou n'a pas été demandé.",
            "Décision 0029 : chaque courriel une fois");

    private final Text text;

    IssueRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}

package coop.alveole.domain.billing.issue;

import coop.alveole.domain.shared.Rule;

/** The rules of what leaves of an invoice, as the auditor reads them. */
public enum IssueRule implements Rule {
    SENT_BEFORE_KEPT(
            "INV-05",
            "Papier qui n'est pas parti",
            "Le fichier d'une facture, d'un devis ou d'une relance se garde une fois l'envoi inscrit.",
            "CGI art. 289 I-5 ; décision 0049"),
    KEPT_ONCE(
            "INV-05",
            "Fichier déjà gardé",
            "Ce fichier est gardé depuis le {0} : il ne se refait pas.",
            "CGI art. 289 I-5 ; sécurité §4"),
    MAILS_LEAVE(
            "sécurité §7",
            "Courriels coupés",
            "Rien ne part d'ici par courriel en ce moment : remettez-le autrement, ou faites activer les courriels.",
            "Décision 0029 : rien ne part avant qu'une cogérance l'ait activé"),
    EACH_LETTER_ONCE(
            "INV-05",
            "Courriel déjà parti",
            "Ce courriel est déjà parti, ou n'a pas été demandé.",
            "Décision 0029 : chaque courriel une fois"),
    KEPT_BEFORE_HANDED(
            "EINV-03",
            "Fichier pas encore gardé",
            "Une facture se remet à la plateforme une fois son fichier gardé.",
            "CGI ann. IV art. 41 septies G ; décision 0049"),
    HANDED_ONCE(
            "EINV-03",
            "Facture déjà remise",
            "Cette facture est déjà remise à la plateforme.",
            "CGI ann. IV art. 41 septies G"),
    STATUS_OF_WHAT_WAS_HANDED(
            "EINV-03",
            "Facture qui n'a pas été remise",
            "Un statut se dit d'une facture remise à la plateforme.",
            "CGI ann. IV art. 41 septies G"),
    STATUS_ONCE(
            "EINV-03",
            "Statut déjà connu",
            "Ce statut est déjà inscrit pour cette facture.",
            "Bon sens : un fait inscrit change quelque chose"),
    COLLECTION_ONCE(
            "EINV-07",
            "Encaissement déjà dit",
            "Cet encaissement est déjà dit à la plateforme.",
            "CGI ann. IV art. 41 septies O");

    private final Text text;

    IssueRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}

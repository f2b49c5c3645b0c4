package coop.alveole.domain.membership.integration;

import coop.alveole.domain.shared.Rule;

/** The rules of the way in, as the auditor reads them. */
public enum IntegrationRule implements Rule {
    COMMITTEE_BEFORE_CONTRACT(
            "H17",
            "Comité d'orientation manquant",
            "Un premier contrat suppose la participation à un comité d'orientation : aucune n'est connue au {0}.",
            "Règle de la coopérative H17"),
    DIAGNOSTIC_BEFORE_CONTRACT(
            "H17",
            "Diagnostic manquant",
            "Un premier contrat suppose un diagnostic : aucun n'est connu au {0}.",
            "Règle de la coopérative H17"),
    ENTRY_OPEN(
            "H17",
            "Non-admission en cours",
            "La demande est close par une non-admission depuis le {0} : elle se rouvre d'abord.",
            "Règle de la coopérative H17"),
    ENTRY_DECLINED(
            "H17",
            "Aucune non-admission",
            "Il n'y a pas de non-admission à rouvrir.",
            "Décision de conception : un fait suit ce qui l'a précédé"),
    REOPENED_AFTERWARDS(
            "H17",
            "Réouverture avant la non-admission",
            "La réouverture suit la non-admission, prononcée le {0}.",
            "Bon sens : un fait daté"),
    NOT_YET_ENTERED(
            "H17",
            "Personne déjà entrée",
            "Un contrat a déjà été signé : l'opération ne concerne que l'entrée.",
            "Règle de la coopérative H17"),
    DECLINED_BEFORE_ENTERING(
            "H17",
            "Non-admission après l'entrée",
            "Un premier contrat commence le {0} : une non-admission du passé le précède.",
            "Bon sens : un fait daté"),
    PREREQUISITE_MISSING(
            "H17",
            "Prérequis déjà rempli",
            "Il n'y a rien à accorder : ce prérequis est rempli, ou une dérogation le couvre déjà.",
            "Règle de la coopérative H17"),
    ONCE_A_DAY(
            "INTEGRATION-01",
            "Étape déjà inscrite",
            "Cette étape est déjà inscrite à la date du {0}.",
            "Décision de conception : un fait inscrit dit quelque chose");

    private final Text text;

    IntegrationRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}

package coop.alveole.domain.people;

import coop.alveole.domain.shared.Rule;

/** The rules of what a person may ask about their own data, and of erasing them. */
public enum ErasureRule implements Rule {
    ONE_REQUEST_AT_A_TIME(
            "GDPR-06",
            "Demande déjà ouverte",
            "Une demande de même sorte est ouverte depuis le {0}.",
            "RGPD art. 12-3"),
    REQUEST_TO_ANSWER(
            "GDPR-06", "Aucune demande ouverte", "Il n'y a pas de demande ouverte à répondre.", "RGPD art. 12-3"),
    ANSWER_AFTER_THE_REQUEST(
            "GDPR-06",
            "Réponse avant la demande",
            "La réponse vient après la demande, du {0}.",
            "Décision de conception : des dates dans l'ordre"),
    SOMETHING_TO_ERASE(
            "GDPR-06",
            "Rien à effacer aujourd'hui",
            "Sans demande de la personne, rien ne peut encore s'effacer au {0} : tout est effacé déjà, ou se conserve encore.",
            "RGPD art. 5-1-e et 17-3"),
    NOT_ERASED(
            "GDPR-06",
            "Données effacées",
            "Ces données ont été effacées : elles ne s'inscrivent plus pour cette personne.",
            "RGPD art. 17");

    private final Text text;

    ErasureRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}

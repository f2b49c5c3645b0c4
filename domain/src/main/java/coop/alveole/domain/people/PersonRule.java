package coop.alveole.domain.people;

import coop.alveole.domain.shared.Rule;

/** The rules of a person's file, as the auditor reads them. */
public enum PersonRule implements Rule {
    SOMETHING_NEW(
            "PERSON-01",
            "Aucun renseignement nouveau",
            "Rien de nouveau à inscrire : au {0}, le dossier dit déjà cela.",
            "Décision de conception : un fait inscrit dit quelque chose"),
    EACH_FIELD_ONCE(
            "PERSON-02",
            "Renseignement donné deux fois",
            "Un même renseignement n'est donné qu'une fois à la fois.",
            "Décision de conception : un fait ne se contredit pas"),
    NIR_FROM_THE_EMPLOYMENT_ON(
            "GDPR-03",
            "Numéro de sécurité sociale trop tôt",
            "Le numéro de sécurité sociale ne s'inscrit qu'à compter du CESA ou d'un contrat de travail.",
            "Décret 2019-341 (usages du NIR) ; sécurité §2"),
    PERMIT_VALID_WHEN_RECORDED(
            "PERSON-03",
            "Titre de séjour périmé",
            "Un titre de séjour s'inscrit pendant sa validité : celui-ci a pris fin le {0}.",
            "C. trav. L8251-1 (titre en cours de validité)"),
    NEXT_VISIT_AFTER_THIS_ONE(
            "SOC-30",
            "Prochaine visite avant celle-ci",
            "La prochaine visite médicale vient après celle du {0}.",
            "Décision de conception : des dates dans l'ordre"),
    NEXT_VISIT_WITHIN_FIVE_YEARS(
            "SOC-30",
            "Prochaine visite trop tardive",
            "La visite médicale se renouvelle dans les cinq ans : le {0} au plus tard.",
            "C. trav. R4624-16 (à confirmer)"),
    SAID_UNTIL_THEN(
            "PERSON-06",
            "Rien à vider",
            "Au {0}, le dossier ne dit rien de cela : il n'y a rien à vider.",
            "Décision de conception : un fait inscrit dit quelque chose"),
    NAMES_ARE_CHANGED_NOT_EMPTIED(
            "PERSON-07",
            "Nom à changer, non à vider",
            "Un nom et un prénom se changent : un dossier ne reste pas sans.",
            "Décision de conception : un dossier est celui de quelqu'un"),
    PERSON_STANDS_ALONE(
            "PERSON-12",
            "Personne jointe à une autre fiche",
            "Cette fiche est jointe à une autre depuis le {0} : tout s'inscrit sur la fiche gardée.",
            "RGPD art. 5-1-d (exactitude) ; ADR 0027"),
    PEOPLE_JOINED(
            "PERSON-12",
            "Personnes qui ne sont pas jointes",
            "Ces deux personnes ne sont pas jointes.",
            "Décision de conception : on ne sépare que ce qui est joint"),
    CALL_NOTED_ONCE_HELD(
            "PERSON-13",
            "Appel à venir",
            "Un appel se note une fois qu'il a eu lieu : le {0} est à venir. Pour ne pas l'oublier, notez une action.",
            "Bon sens : un fait a eu lieu"),
    CALL_ON_FILE(
            "PERSON-13",
            "Appel qui n'est pas au dossier",
            "L'appel n° {0} n'est pas au dossier, ou il a déjà été retiré.",
            "Décision de conception : on ne retire que ce qui est inscrit");

    private final Text text;

    PersonRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}

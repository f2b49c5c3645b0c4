package coop.alveole.domain.membership.joining;

import coop.alveole.domain.shared.Rule;

/** The rules of joining two files of one human, as the auditor reads them. */
public enum JoiningRule implements Rule {
    ANOTHER_FILE(
            "PERSON-12",
            "Une seule et même fiche",
            "Une fiche ne se joint pas à elle-même.",
            "Décision de conception : deux fiches d'une personne n'en font qu'une"),
    FILE_STANDS_ALONE(
            "PERSON-12",
            "Fiche jointe à une autre",
            "Cette fiche est jointe à une autre depuis le {0} : tout s'inscrit sur la fiche gardée.",
            "RGPD art. 5-1-d (exactitude) ; ADR 0027"),
    NO_CHAIN_OF_FILES(
            "PERSON-12",
            "Une fiche lui est jointe",
            "Une autre fiche est jointe à celle-ci depuis le {0} : séparez-les d'abord.",
            "Décision de conception : deux fiches d'une personne n'en font qu'une"),
    NOBODY_ERASED(
            "GDPR-06",
            "Données effacées",
            "Des données de l'une des deux fiches ont été effacées le {0} : elles ne se joignent plus.",
            "RGPD art. 17"),
    NO_ACTIVITY_LEFT(
            "PERSON-12",
            "Une activité tient à l'autre fiche",
            "L'autre fiche tient encore une activité (« {0} ») : passez-la d'abord à la fiche gardée.",
            "Décision de conception : rien ne se perd"),
    NO_CANDIDACY_LEFT(
            "COOP-08",
            "Une candidature tient à l'autre fiche",
            "Une candidature, ou une élection sans parts souscrites, est ouverte depuis le {0} sur l'autre fiche :"
                    + " menez-la d'abord à son terme, ou gardez cette fiche-là.",
            "Loi 78-763 art. 7 et 8"),
    KEEP_THE_ASSOCIATE(
            "COOP-08",
            "L'autre fiche est celle d'un·e associé·e",
            "L'autre fiche est celle d'un·e associé·e depuis le {0} : c'est elle qui se garde.",
            "Loi 78-763 art. 7"),
    KEEP_WHAT_GOES_ON(
            "CAE-04",
            "Un contrat court sur l'autre fiche",
            "Un contrat commencé le {0} court encore sur l'autre fiche : c'est elle qui se garde.",
            "C. trav. L7331-3"),
    CONTRACTS_AGREE(
            "CAE-04",
            "Contrats qui se contredisent",
            "Le contrat de l'autre fiche, du {0} au {1}, contredit celui qui commence ici le {2} : corrigez d'abord"
                    + " l'un des deux.",
            "C. trav. L7331-3 ; C. com. L127-1"),
    FILES_JOINED(
            "PERSON-12",
            "Fiches qui ne sont pas jointes",
            "Ces deux fiches ne sont pas jointes.",
            "Décision de conception : on ne sépare que ce qui est joint"),
    NOT_YET_JOINED(
            "PERSON-12",
            "Fiches déjà jointes",
            "Cette fiche est déjà jointe à celle-ci depuis le {0}.",
            "Bon sens : un fait ne se répète pas"),
    PARTED_AFTER_THE_JOIN(
            "PERSON-12",
            "Séparation avant la jonction",
            "Les fiches sont jointes depuis le {0} : leur séparation ne précède pas ce jour.",
            "Bon sens : un fait daté");

    private final Text text;

    JoiningRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}

package coop.alveole.domain.membership.organisation;

import coop.alveole.domain.shared.Rule;

/** The rules of legal persons, as the auditor reads them. */
public enum OrganisationRule implements Rule {
    FOR_A_NATURAL_PERSON(
            "CAPE-01",
            "Réservé à une personne physique",
            "CAPE, CESA et contrat de travail, et l'accueil qui y mène, sont ceux d'une personne physique : une personne"
                    + " morale est associée sans contrat.",
            "C. com. L127-1 ; C. trav. L7331-2"),
    FOR_A_LEGAL_PERSON(
            "COOP-04",
            "Réservé à une personne morale",
            "Dénomination, SIREN et représentant·e sont ceux d'une personne morale.",
            "C. com. R123-221 (à confirmer)"),
    LEAVES_WITHOUT_A_CONTRACT(
            "COOP-12",
            "Sortie d'une personne morale",
            "Une personne morale est associée sans contrat : elle sort par retrait ou par exclusion.",
            "C. com. L231-6 ; statuts"),
    REPRESENTED_BY_SOMEBODY_NAMED(
            "GDPR-07",
            "Représentant·e effacé·e",
            "L'identité de cette personne est effacée depuis le {0} : on ne désigne que quelqu'un dont la fiche dit le nom.",
            "RGPD art. 17"),
    ONE_FILE_FOR_A_SIREN(
            "COOP-03",
            "SIREN déjà enregistré",
            "Le SIREN {0} est déjà celui d'une personne morale de l'annuaire : un·e associé·e, une voix, une fiche.",
            "Loi 47-1775 art. 9 ; C. com. R123-221 (à confirmer)"),
    CHANGES_THE_LEGAL_PERSON("COOP-04", "Déjà enregistré", "La fiche le dit déjà, au {0}.", "Bon sens : un fait daté"),
    AFTER_THE_REGISTRATION(
            "COOP-04",
            "Antérieur à l'enregistrement",
            "La personne morale est enregistrée depuis le {0} : un changement ne le précède pas.",
            "Bon sens : un fait daté");

    private final Text text;

    OrganisationRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}

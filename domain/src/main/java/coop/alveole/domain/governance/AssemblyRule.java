package coop.alveole.domain.governance;

import coop.alveole.domain.shared.Rule;

/** The rules of the general assemblies, as the auditor reads them. */
public enum AssemblyRule implements Rule {
    DATED_BEFORE_IT_IS_HELD(
            "COOP-25",
            "Date fixée après l'assemblée",
            "La date d'une assemblée se fixe avant sa tenue, le {0}, ou ce jour-là au plus tard.",
            "C. com. L223-27 et R223-20"),
    ASSEMBLY_STILL_TO_COME(
            "COOP-25",
            "Assemblée déjà tenue",
            "L'assemblée du {0} était tenue à cette date : elle ne se reporte ni ne s'annule plus. Une saisie fausse"
                    + " s'annule par « saisie par erreur ».",
            "C. com. L223-27 : un fait accompli"),
    ASSEMBLY_STILL_STANDS(
            "COOP-25",
            "Assemblée annulée",
            "Cette assemblée est annulée depuis le {0} : datez-en une autre.",
            "C. com. L223-27 : un fait accompli"),
    MOVED_TO_ANOTHER_DAY(
            "COOP-25",
            "Report au même jour",
            "L'assemblée est déjà fixée au {0}.",
            "Bon sens : un report change la date"),
    DECISIONS_IN_ORDER(
            "COOP-25",
            "Décision antérieure à la précédente",
            "La date de cette assemblée a été fixée le {0} : une autre décision ne la précède pas.",
            "Bon sens : un fait daté");

    private final Text text;

    AssemblyRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}

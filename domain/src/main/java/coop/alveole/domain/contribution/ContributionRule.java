package coop.alveole.domain.contribution;

import coop.alveole.domain.shared.Rule;

/** The rules of the ledger of the contribution, as the auditor reads them. */
public enum ContributionRule implements Rule {
    COUNTED_ONCE(
            "CONTRIBUTION-01",
            "Fait déjà compté",
            "Ce fait est déjà compté dans la contribution de l'activité.",
            "Décision de conception : un fait ne compte qu'une fois"),
    SUBCONTRACTING_LEAVES_THE_BASE(
            "CAE-13",
            "Sous-traitance comprise",
            "La règle de la coopérative laisse la sous-traitance dans la base de la contribution.",
            "C. trav. R7331-9 ; règle de la coopérative (H3)"),
    PURCHASE_ABOVE_THE_THRESHOLD(
            "CAE-13",
            "Achat sous le seuil",
            "Un achat rattaché à une vente sort de la base au-dessus du seuil de la coopérative, s'il y en a un :"
                    + " {0} hors taxes n'y suffisent pas.",
            "C. trav. R7331-9 ; règle de la coopérative (H4)"),
    BAD_DEBT_GIVEN_BACK(
            "CAE-13",
            "Contribution gardée",
            "La règle de la coopérative garde la contribution sur une créance perdue.",
            "C. trav. R7331-9 ; règle de la coopérative (H24)"),
    GIVEN_BACK_WHERE_TAKEN(
            "CAE-13",
            "Rien à rendre",
            "Aucune contribution n'a été comptée sur cette facture : il n'y a rien à rendre.",
            "C. trav. R7331-9 ; règle de la coopérative (H24)"),
    INTERNAL_INVOICES_MOVE_THE_BASE(
            "CAE-14",
            "Facture interne sans effet",
            "La règle de la coopérative laisse la contribution sur la facture extérieure seulement : une facture interne ne"
                    + " déplace rien.",
            "C. trav. R7331-9 ; règle de la coopérative (H25)"),
    MONTHS_CLOSED_IN_ORDER(
            "CONTRIBUTION-02",
            "Mois hors de son tour",
            "Les mois s'arrêtent une fois, l'un après l'autre : celui à arrêter commence le {0}.",
            "Décision de conception : un mois arrêté ne change plus"),
    CLOSED_ONCE_OVER(
            "CONTRIBUTION-03",
            "Mois en cours",
            "Un mois s'arrête une fois fini, après le {0}.",
            "Bon sens : un fait daté"),
    YEAR_TAKEN_OVER_ONCE(
            "CONTRIBUTION-04",
            "Contribution déjà reprise",
            "La contribution de cette activité est déjà reprise de l'ancien logiciel, jusqu'au mois commencé le {0}.",
            "Décision de conception : un fait ne compte qu'une fois"),
    COUNTED_THERE_OR_HERE(
            "CONTRIBUTION-05",
            "Mois déjà comptés ici",
            "Des faits comptent déjà ici jusqu'au {0} : la contribution de ces mois ne se reprend pas en plus.",
            "Décision de conception : un fait ne compte qu'une fois");

    private final Text text;

    ContributionRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}

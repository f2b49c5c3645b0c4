package coop.alveole.domain.billing.bank;

import coop.alveole.domain.shared.Rule;

/** The rules of the files of the bank and of their lines. */
public enum BankRule implements Rule {
    COLUMNS_SAY_AMOUNTS(
            "BANK-01",
            "Colonnes du relevé incomplètes",
            "Dites la colonne du montant, ou bien celles du débit et du crédit ; chaque colonne une seule fois.",
            "Décision de conception : un relevé se lit d'une seule manière"),
    COLUMNS_FOUND(
            "BANK-01",
            "Colonnes introuvables dans le relevé",
            "Le relevé n'a pas les colonnes attendues (date, libellé, montant ou débit et crédit) ; il a : {0}. Dites lesquelles lire.",
            "Décision de conception : un relevé se lit d'une seule manière"),
    ACCOUNT_OPENED_ONCE(
            "BANK-01",
            "Compte bancaire déjà là",
            "Un compte de ce nom est déjà là.",
            "Bon sens : un fait inscrit dit quelque chose"),
    LINE_WAITS(
            "BANK-02",
            "Ligne déjà traitée",
            "Cette ligne est déjà rapprochée ou mise de côté : défaites d'abord ce qui a été fait.",
            "Décision de conception : une ligne n'est traitée qu'une fois"),
    LINE_WAS_SETTLED(
            "BANK-02",
            "Ligne à traiter",
            "Cette ligne attend encore : il n'y a rien à défaire.",
            "Bon sens : un fait inscrit dit quelque chose"),
    MONEY_CAME_IN(
            "BANK-03",
            "Sortie d'argent",
            "Cette ligne est une sortie d'argent : elle n'est le règlement d'aucun client.",
            "Bon sens : un règlement entre sur le compte");

    private final Text text;

    BankRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}

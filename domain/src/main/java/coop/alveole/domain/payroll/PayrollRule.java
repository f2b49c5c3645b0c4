package coop.alveole.domain.payroll;

import coop.alveole.domain.shared.Rule;

/** The rules of what pay costs the activities, as the auditor reads them. */
public enum PayrollRule implements Rule {
    PAY_COLUMNS_FOUND(
            "PAYROLL-01",
            "Colonnes de paie introuvables",
            "Il faut le mois, la personne ou l'activité, et le coût total ou bien le brut et les charges patronales ;"
                    + " ce fichier porte : {0}.",
            "Décision de conception : rien n'est deviné d'un montant"),
    PAYEE_KNOWN(
            "PAYROLL-02",
            "Ni personne ni activité connue",
            "Cette ligne ne nomme ni une personne ni une activité que la coopérative connaît.",
            "Décision de conception : une ligne qui ne dit rien n'est à personne"),
    PAYEE_HOLDS_AN_ACTIVITY(
            "PAYROLL-03",
            "Aucune activité ce mois-là",
            "Cette personne ne tient aucune activité ce mois-là, ou pas celle de la ligne : sa paie n'est le coût d'aucune.",
            "C. trav. L7332-3 : le compte d'une activité porte ce qui lui est exclusivement lié"),
    ACTIVITY_OF_THE_PAY_SAID(
            "PAYROLL-04",
            "Plusieurs activités",
            "Cette personne tient {0} activités ce mois-là : la ligne dit laquelle, ou plusieurs lignes en disent les parts.",
            "C. trav. R7331-5 : un compte pour chaque activité"),
    SHARES_OF_PAY_MAKE_IT(
            "PAYROLL-05",
            "Parts incomplètes",
            "Les parts d'une même paie font 100 % et portent le même coût : elles font {0} %.",
            "Bon sens : une paie se répartit en entier"),
    PAY_OF_A_MONTH_BEGUN(
            "PAYROLL-06",
            "Mois à venir",
            "La paie d'un mois se reçoit une fois le mois commencé, à partir du {0}.",
            "Bon sens : un fait daté"),
    PAYEE_TOLD_ONCE(
            "PAYROLL-07",
            "Deux fois dans le mois",
            "Une même personne et une même activité ont une ligne par mois.",
            "Décision de conception : une ligne remplace celle du même mois");

    private final Text text;

    PayrollRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}

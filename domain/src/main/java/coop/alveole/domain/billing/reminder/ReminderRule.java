package coop.alveole.domain.billing.reminder;

import coop.alveole.domain.shared.Rule;

/** The rules of reminders, as the auditor reads them. */
public enum ReminderRule implements Rule {
    OVERDUE_BEFORE(
            "REMINDER-01",
            "Facture qui n'est pas échue",
            "Une relance porte sur ce qui reste dû après l'échéance, ici le {0}.",
            "C. com. art. L441-10"),
    NOT_WHILE_DISPUTED(
            "REMINDER-01",
            "Facture contestée",
            "Une facture contestée ne se relance pas : le litige se règle d'abord.",
            "Bon sens : on ne relance pas ce que l'on discute"),
    HOLDER_FIRST(
            "REMINDER-02",
            "Relance proposée à l'entrepreneur·e",
            "La relance est proposée à l'entrepreneur·e ; l'équipe peut l'envoyer à partir du {0}.",
            "Décision H31 : proposée d'abord à l'entrepreneur·e"),
    NOT_HELD_BACK(
            "REMINDER-02",
            "Relance retenue",
            "L'entrepreneur·e retient les relances de cette facture depuis le {0}.",
            "Décision H31 : l'entrepreneur·e peut la retenir, avec un motif"),
    HELD_ONCE(
            "REMINDER-02",
            "Relances déjà ainsi",
            "Les relances de cette facture sont déjà retenues, ou déjà libres.",
            "Bon sens : un fait inscrit change quelque chose"),
    A_WEEK_APART(
            "REMINDER-03",
            "Relance trop proche de la précédente",
            "Le client a été relancé le {0} : il l'est de nouveau à partir du {1}.",
            "Décision de conception : une semaine pour répondre"),
    NOTICE_BY_THE_TEAM(
            "REMINDER-04",
            "Mise en demeure par l'équipe",
            "Une mise en demeure part toujours de l'équipe d'appui.",
            "Décision H31 : une mise en demeure part toujours de l'équipe"),
    NOTICE_AFTER_A_REMINDER(
            "REMINDER-04",
            "Mise en demeure sans relance",
            "Une mise en demeure suit une relance restée sans effet, et ne part qu'une fois.",
            "C. civ. art. 1344");

    private final Text text;

    ReminderRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}

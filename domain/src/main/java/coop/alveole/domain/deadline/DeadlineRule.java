package coop.alveole.domain.deadline;

import coop.alveole.domain.shared.Rule;

/** The rules of what is done about a deadline, as the auditor reads them. */
public enum DeadlineRule implements Rule {
    NOT_YET_DONE("DEADLINE-01", "Ligne déjà close", "Cette ligne est close depuis le {0}.", Source.DESIGN),
    SNOOZED_TO_A_LATER_DAY(
            "DEADLINE-02", "Report sans effet", "Une ligne se reporte à un jour à venir, après le {0}.", Source.DESIGN),
    SNOOZED_BEFORE_ITS_DAY(
            "DEADLINE-03",
            "Report après l'échéance",
            "L'échéance est le {0} : une ligne ne se reporte pas au-delà.",
            "Règle H12 : l'échéance ne bouge pas"),
    REMINDERS_RUNNING(
            "DEADLINE-04", "Relances déjà suspendues", "Les relances sont suspendues depuis le {0}.", Source.DESIGN),
    REMINDERS_SUSPENDED(
            "DEADLINE-05",
            "Relances non suspendues",
            "Les relances de cette ligne ne sont pas suspendues.",
            Source.DESIGN),
    NOBODY_TO_REMIND(
            "DEADLINE-06",
            "Pas de relance",
            "Cette ligne est reportée, ou ses relances sont suspendues.",
            Source.DESIGN),
    EACH_REMINDER_ONCE(
            "DEADLINE-07",
            "Relance déjà faite",
            "La dernière relance, du {0}, est plus proche de l'échéance.",
            Source.DESIGN),
    EACH_STEP_PROPOSED_ONCE(
            "DEADLINE-08", "Étape déjà proposée", "Cette étape est proposée depuis le {0}.", Source.DESIGN),
    TAKEN_UP_ONCE("DEADLINE-09", "Déjà prise en charge", "Vous avez pris cette ligne en charge le {0}.", Source.DESIGN),
    MAILED_ONCE_DUE(
            "DEADLINE-10", "Relance jamais due", "Un courriel ne part que d'une relance devenue due.", Source.DESIGN),
    EACH_MAIL_ONCE(
            "DEADLINE-11",
            "Courriel déjà parti",
            "Cette relance est partie à ce compte le {0} : elle ne part qu'une fois.",
            Source.DESIGN),
    CLOSED_BY_A_FACT(
            "CAE-03",
            "Échéance close par un fait",
            "Le délai d'association ne se coche pas : il s'éteint par une admission ou par la fin du contrat.",
            "C. trav. L7331-3"),
    CLOSED_BY_AN_ANSWER(
            "GDPR-06",
            "Échéance close par une réponse",
            "Une demande sur ses données ne se coche pas : elle se clôt par la réponse à la personne.",
            "RGPD art. 12-3");

    private final Text text;

    DeadlineRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }

    private static final class Source {
        static final String DESIGN = "Décision de conception : chaque ligne de l'échéancier dit où elle en est";
    }
}

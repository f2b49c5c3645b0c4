package coop.alveole.domain.sending;

import coop.alveole.domain.shared.Rule;

/** The rules of what leaves the house, as the auditor reads them. */
public enum SendingRule implements Rule {
    SENDING_OFF(
            "MAIL-01", "Courriels déjà activés", "Les courriels sont activés depuis le {0}.", Source.NOTHING_BEFORE),
    SENDING_ON("MAIL-02", "Courriels déjà coupés", "Les courriels sont coupés.", Source.NOTHING_BEFORE),
    LIST_AS_READ(
            "MAIL-03",
            "La liste a changé",
            "La liste de ce qui partirait a changé depuis qu'elle a été lue : relisez-la, puis activez les courriels.",
            Source.NOTHING_BEFORE),
    ANOTHER_TONE(
            "MAIL-04",
            "Ton déjà choisi",
            "Ce ton est déjà celui des courriels.",
            "Décision de conception : un fait inscrit dit quelque chose");

    private final Text text;

    SendingRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }

    private static final class Source {
        static final String NOTHING_BEFORE =
                "Décision de conception : rien ne part avant qu'un·e cogérant·e ait lu ce qui partirait";
    }
}

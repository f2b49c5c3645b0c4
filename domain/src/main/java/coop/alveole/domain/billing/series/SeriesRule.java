package coop.alveole.domain.billing.series;

import coop.alveole.domain.shared.Rule;

/** How numbers follow each other, as the auditor reads it. */
public enum SeriesRule implements Rule {
    NEVER_BEFORE_THE_LAST(
            "INV-01",
            "Date antérieure à la dernière facture",
            "La dernière facture de la série est du {0} : la suivante ne peut pas être datée d'avant.",
            "CGI ann. II art. 242 nonies A, I 7° (numéro unique basé sur une séquence chronologique et continue)"),
    CONFIRMED_AFTER_A_LOSS(
            "INV-06",
            "Numérotation à confirmer",
            "La coopérative a été restaurée, et des numéros ont pu se perdre : confirmez d'abord le dernier numéro de la série"
                    + " {0} de {1} qui a été donné au-dehors.",
            "CGI ann. II art. 242 nonies A, I 7° (numéro unique basé sur une séquence chronologique et continue)"),
    CONTINUED_FORWARD(
            "INV-06",
            "Reprise de la numérotation en arrière",
            "La série en est au numéro {0}, du {1} : elle ne reprend ni plus bas ni plus tôt.",
            "CGI ann. II art. 242 nonies A, I 7° (numéro unique basé sur une séquence chronologique et continue)");

    private final Text text;

    SeriesRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}

package coop.alveole.domain.divergence;

import coop.alveole.domain.shared.Rule;

/** The rules of a divergence, as the auditor reads them. */
public enum DivergenceRule implements Rule {
    DIVERGENCE_NOTED_ONCE(
            "DIVERGENCE-01",
            "Divergence déjà connue",
            "Cette divergence est déjà connue, et ce que l'export en dit n'a pas changé.",
            "Décision de conception : ce qui est choisi n'est pas redemandé"),
    DIVERGENCE_OPEN(
            "DIVERGENCE-02",
            "Aucune divergence à trancher",
            "Rien ne diverge plus à ce sujet : c'est déjà tranché, ou l'export n'en dit rien.",
            "Décision de conception : un fait suit ce qui l'a précédé"),
    END_OF_CESA_SAID_WITH_ITS_CAUSE(
            "DIVERGENCE-03",
            "Fin de CESA sans motif",
            "La fin d'un CESA ne se reprend pas seule : c'est sa rupture, ou la sortie, qui la dit avec son motif.",
            "C. trav. L7331-2 et loi 78-763 art. 10 et 11 : le motif décide de la qualité d'associé·e"),
    RECORDED_FOR_GOOD(
            "DIVERGENCE-04",
            "Sans correction",
            "Une sortie, une non-admission, un avenant, la nature d'un contrat ne se corrigent pas : gardez ce qui est"
                    + " inscrit ici.",
            "Décision de conception : ce qui est inscrit n'est jamais effacé");

    private final Text text;

    DivergenceRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}

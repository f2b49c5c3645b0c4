package coop.alveole.ops.facturx;

import java.util.ArrayList;
import java.util.List;

/** What was found of a file, in the order in which it was: one error is enough. */
public record FileVerdict(String profile, boolean frenchRules, List<Found> findings) {
    /** Said by the rule itself, in French for those of France; others are in English. */
    public record Found(Weight weight, String words) {}

    public enum Weight {
        WARNING("avertissement"),
        ERROR("erreur");

        private final String word;

        Weight(String word) {
            this.word = word;
        }
    }

    public FileVerdict {
        findings = List.copyOf(findings);
    }

    static FileVerdict refused(String words) {
        return new FileVerdict("", false, List.of(new Found(Weight.ERROR, words)));
    }

    public boolean isValid() {
        return findings.stream().noneMatch(found -> found.weight() == Weight.ERROR);
    }

    public List<String> sentences() {
        var lines = new ArrayList<String>();
        findings.forEach(found -> lines.add(found.weight().word + " : " + found.words()));
        if (!profile.isEmpty()) lines.addAll(List.of("profil : " + profile, "règles françaises : " + french()));
        lines.add(isValid() ? conclusion() : "Ce fichier n'est pas valable.");
        return List.copyOf(lines);
    }

    private String french() {
        return frenchRules ? "regardées" : "non regardées, elles ne valent que de France en France";
    }

    private String conclusion() {
        return findings.isEmpty() ? "Ce fichier est valable." : "Ce fichier est valable, avec des avertissements.";
    }
}

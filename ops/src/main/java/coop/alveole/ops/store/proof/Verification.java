package coop.alveole.ops.store.proof;

import coop.alveole.domain.shared.Digest;
import java.util.List;
import java.util.Optional;

/** What a verification saw: how many events, where the record ends, and what is wrong. */
public record Verification(
        long count, long position, Digest chain, Digest merkleRoot, List<Finding> findings, Optional<Anchor> anchor) {

    /** What is wrong, at a position of the record; 0 when it concerns the whole file. */
    public record Finding(long position, String what) {}

    public boolean isSound() {
        return findings.isEmpty();
    }

    /** The one sentence that a person reads. */
    public String conclusion() {
        if (!isSound()) return "non conforme : " + findings.size() + " anomalie(s)";
        return anchor.map(outside -> "conforme depuis l'ancre extérieure " + outside)
                .orElse("aucune ancre extérieure : une réécriture complète ne se verrait pas");
    }
}

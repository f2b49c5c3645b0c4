package coop.alveole.ops.store.proof;

import coop.alveole.domain.evidence.HouseEvent.Sealed;
import coop.alveole.domain.shared.Digest;
import coop.alveole.ops.store.proof.Verification.Finding;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What others say the record held at some positions: the seals within it, an anchor, the witness. */
final class Expectations {
    private record Expected(String who, Anchor chain, Optional<Digest> merkleRoot) {
        Stream<Finding> against(String chainThere, MerkleTree tree) {
            if (!chain.holds(chainThere)) return Stream.of(finding("le chaînage n'est pas celui que retient " + who));
            boolean rootHolds = merkleRoot.map(root -> root.equals(tree.root())).orElse(true);
            return rootHolds ? Stream.empty() : Stream.of(finding("la racine n'est pas celle que retient " + who));
        }

        Finding finding(String what) {
            return new Finding(chain.position(), what);
        }
    }

    private final NavigableMap<Long, List<Expected>> byPosition = new TreeMap<>();

    void add(String who, Anchor anchor) {
        add(new Expected(who, anchor, Optional.empty()));
    }

    void add(long sealedAt, Sealed seal) {
        add(new Expected(
                "le sceau de la position " + sealedAt,
                new Anchor(seal.position(), seal.chain().hex()),
                Optional.of(seal.merkleRoot())));
    }

    private void add(Expected expected) {
        byPosition
                .computeIfAbsent(expected.chain().position(), _ -> new ArrayList<>())
                .add(expected);
    }

    Stream<Finding> reached(long position, byte[] chain, MerkleTree tree) {
        var expected = byPosition.remove(position);
        if (expected == null) return Stream.empty();
        var hex = HexFormat.of().formatHex(chain);
        return expected.stream().flatMap(one -> one.against(hex, tree));
    }

    /** What was expected at positions that were never reached. */
    Stream<Finding> missing() {
        return byPosition.values().stream()
                .flatMap(List::stream)
                .map(one -> one.finding("cette position manque, alors que " + one.who() + " la connaît"));
    }
}

package coop.alveole.ops.store.proof;

import coop.alveole.domain.shared.Digest;
import coop.alveole.ops.store.file.Chain;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The Merkle tree of RFC 6962 over the chains of the record, grown leaf by leaf: it keeps one node for each full
 * subtree, so that a million events weigh twenty nodes.
 */
public final class MerkleTree {
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final MessageDigest sha256 = Chain.sha256();
    private final List<byte[]> fullSubtrees = new ArrayList<>();
    private long size;

    public void add(byte[] chain) {
        sha256.update(LEAF);
        var node = sha256.digest(chain);
        for (long sizes = size; (sizes & 1) == 1; sizes >>= 1) node = join(fullSubtrees.removeLast(), node);
        fullSubtrees.add(node);
        size++;
    }

    public long size() {
        return size;
    }

    public Digest root() {
        if (fullSubtrees.isEmpty()) return digest(sha256.digest());
        var root = fullSubtrees.getLast();
        for (int i = fullSubtrees.size() - 2; i >= 0; i--) root = join(fullSubtrees.get(i), root);
        return digest(root);
    }

    private byte[] join(byte[] left, byte[] right) {
        sha256.update(NODE);
        sha256.update(left);
        return sha256.digest(right);
    }

    private static Digest digest(byte[] hash) {
        return new Digest(HexFormat.of().formatHex(hash));
    }
}

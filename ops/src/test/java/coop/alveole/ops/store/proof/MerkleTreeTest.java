package coop.alveole.ops.store.proof;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.ops.store.file.Chain;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MerkleTreeTest {
    /** The root of eight leaves that the authors of Certificate Transparency publish with their code. */
    @Test
    void agreesWithThePublishedTreeOfEightLeaves() {
        var tree = new MerkleTree();
        List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
                .forEach(leaf -> tree.add(HexFormat.of().parseHex(leaf)));
        assertThat(tree.root().hex()).isEqualTo("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    }

    @Test
    void anEmptyRecordHasTheRootOfNothing() {
        assertThat(new MerkleTree().root().hex())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 31, 32, 33, 100})
    void growsLeafByLeafToTheTreeOfTheDefinition(int leaves) {
        var chains = new ArrayList<byte[]>();
        var tree = new MerkleTree();
        for (int i = 0; i < leaves; i++) {
            var chain = hash(new byte[] {(byte) i});
            chains.add(chain);
            tree.add(chain);
        }
        assertThat(tree.size()).isEqualTo(leaves);
        assertThat(tree.root().hex()).isEqualTo(HexFormat.of().formatHex(definition(chains)));
    }

    private static byte[] definition(List<byte[]> leaves) {
        if (leaves.size() == 1) return hash(new byte[] {0}, leaves.getFirst());
        int left = Integer.highestOneBit(leaves.size() - 1);
        return hash(
                new byte[] {1}, definition(leaves.subList(0, left)), definition(leaves.subList(left, leaves.size())));
    }

    private static byte[] hash(byte[]... parts) {
        MessageDigest sha256 = Chain.sha256();
        for (var part : parts) sha256.update(part);
        return sha256.digest();
    }
}

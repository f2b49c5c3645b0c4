package coop.alveole.ops.store.proof;

import coop.alveole.domain.shared.Digest;
import coop.alveole.ops.store.file.Chain;
import coop.alveole.ops.store.file.EventRow;
import coop.alveole.ops.store.proof.Verification.Finding;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Consumer;

/** Reads the rows once, in order, and recomputes what each must hold after the one before. */
final class RecordScan {
    private final Expectations expectations;
    private final Consumer<Finding> findings;
    private final Chain chain = new Chain();
    private final MerkleTree tree = new MerkleTree();
    private byte[] before = Chain.start();
    private long position;
    private String timeStamp = "";

    RecordScan(Expectations expectations, Consumer<Finding> findings) {
        this.expectations = expectations;
        this.findings = findings;
    }

    void read(ResultSet rows) throws SQLException {
        expectations.reached(0, before, tree).forEach(findings);
        while (rows.next()) next(rows.getLong(1), EventRow.read(rows), rows.getBytes(EventRow.COUNT + 1));
    }

    /** After a broken link we go on from what is stored, so that each damage is named once, where it is. */
    private void next(long at, EventRow row, byte[] stored) {
        if (at != position + 1)
            found(position + 1, "il manque " + (at - position - 1) + " fait(s) avant la position " + at);
        if (!Arrays.equals(chain.after(before, row), stored))
            found(at, "ce fait, ou celui qui le précède, n'est plus celui qui a été enregistré");
        if (row.timeStamp().compareTo(timeStamp) < 0) found(at, "l'instant recule");
        position = at;
        before = stored;
        timeStamp = row.timeStamp();
        tree.add(stored);
        expectations.reached(at, stored, tree).forEach(findings);
    }

    private void found(long at, String what) {
        findings.accept(new Finding(at, what));
    }

    long position() {
        return position;
    }

    long count() {
        return tree.size();
    }

    Digest chain() {
        return new Digest(HexFormat.of().formatHex(before));
    }

    Digest merkleRoot() {
        return tree.root();
    }
}

package coop.alveole.command.imports.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What a part of a workbook unfolds to, counted while it is read: what its directory declares may be a lie. */
final class CountedStream extends FilterInputStream {
    /** Counts for all the parts of one workbook. */
    static final class Count {
        private final String name;
        private final long most;
        private long bytes;

        Count(String name, long packed) {
            this.name = name;
            this.most = Math.multiplyExact(packed, Limits.TIMES_UNFOLDED);
        }

        /** Also what is written once for many, as if it were written out. */
        void add(long more) {
            bytes += more;
            Limits.require(bytes <= Limits.BYTES_UNFOLDED, name, "plus de 200 Mo une fois déplié.");
            Limits.require(bytes <= most, name, "il se déplie à plus de cent fois sa taille.");
        }
    }

    private final Count count;
    private long sinceMark;

    CountedStream(InputStream packed, Count count) {
        super(packed);
        this.count = count;
    }

    /** A parser has come to the end of one piece. */
    void piece() {
        sinceMark = 0;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) counted(1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int read = super.read(buffer, from, length);
        if (read > 0) counted(read);
        return read;
    }

    private void counted(int read) {
        count.add(read);
        sinceMark += read;
        Limits.require(sinceMark <= Limits.BYTES_AT_ONCE, count.name, "une marque y est sans fin.");
    }
}

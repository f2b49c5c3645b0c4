package coop.alveole.command.files;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterOutputStream;

/**
 * What a stream of a PDF holds once unfolded, counted and thrown away. Whether it is folded is not asked but tried, and
 * again in what comes out, as often as somebody may have folded it.
 */
final class Unfolded extends OutputStream {
    private static final int TIMES_FOLDED = 3;
    /** Before what is folded; a library skips them without reading them, and so do we. */
    private static final int HEADER = 2;

    private static final int AT_ONCE = 8_192;

    private final PdfStreams count;
    private final Inflater inflater = new Inflater(true);
    private final OutputStream further;
    private long bytes;
    private boolean isOver;

    private Unfolded(PdfStreams count, int times) {
        this.count = count;
        this.further = times == 0
                ? OutputStream.nullOutputStream()
                : new InflaterOutputStream(new Unfolded(count, times - 1), inflater, AT_ONCE);
    }

    static Unfolded countedBy(PdfStreams count) {
        return new Unfolded(count, TIMES_FOLDED);
    }

    /** As it stands in the file: that is not unfolded yet, and counts for nothing. */
    void fold(byte[] many, int from) {
        for (int at = from; at < many.length && !isOver; at += AT_ONCE)
            unfold(many, at, Math.min(AT_ONCE, many.length - at));
    }

    private void unfold(byte[] many, int from, int length) {
        int skipped = Math.clamp(HEADER - bytes, 0, length);
        bytes += length;
        if (isOver) return;
        try {
            further.write(many, from + skipped, length - skipped);
            isOver = inflater.finished();
        } catch (IOException notFolded) {
            isOver = true;
        }
    }

    @Override
    public void write(byte[] many, int from, int length) {
        count.add(bytes + length, length);
        unfold(many, from, length);
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void close() {
        try {
            further.close();
        } catch (IOException notFolded) {
            isOver = true;
        } finally {
            inflater.end();
        }
    }
}

package coop.alveole.ops.keys;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;

/**
 * A file sealed part by part, so that no more than one is in memory. Each is bound to its number and to whether it is
 * the last: parts that are exchanged, repeated or missing do not open.
 */
final class SealedParts {
    private static final int PART = 1 << 16;

    private SealedParts() {}

    private static String place(String bound, boolean last) {
        return bound + (last ? "\nlast" : "\npart");
    }

    static final class Writing extends OutputStream {
        private final SealingKey key;
        private final String bound;
        private final DataOutputStream sealed;
        private final byte[] part = new byte[PART];
        private int filled;
        private long number;
        private boolean closed;

        Writing(SealingKey key, String bound, OutputStream sealed) {
            this.key = key;
            this.bound = bound;
            this.sealed = new DataOutputStream(sealed);
        }

        @Override
        public void write(int one) throws IOException {
            if (filled == PART) seal(false);
            part[filled++] = (byte) one;
        }

        private void seal(boolean last) throws IOException {
            var bytes = key.sealPart(number++, place(bound, last), part, filled);
            sealed.writeInt(last ? -bytes.length : bytes.length);
            sealed.write(bytes);
            filled = 0;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            int done = 0;
            while (done < length) {
                if (filled == PART) seal(false);
                int taken = Math.min(PART - filled, length - done);
                System.arraycopy(bytes, from + done, part, filled, taken);
                filled += taken;
                done += taken;
            }
        }

        @Override
        public void close() throws IOException {
            if (closed) return;
            closed = true;
            seal(true);
            sealed.close();
        }
    }

    static final class Opened extends InputStream {
        private static final int MOST = PART + 16;

        private final SealingKey key;
        private final String bound;
        private final DataInputStream sealed;
        private byte[] part = new byte[0];
        private int taken;
        private long number;
        private boolean last;

        Opened(SealingKey key, String bound, InputStream sealed) {
            this.key = key;
            this.bound = bound;
            this.sealed = new DataInputStream(sealed);
        }

        @Override
        public int read() throws IOException {
            return isOver() ? -1 : part[taken++] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (length == 0) return 0;
            if (isOver()) return -1;
            int more = Math.min(length, part.length - taken);
            System.arraycopy(part, taken, into, from, more);
            taken += more;
            return more;
        }

        private boolean isOver() throws IOException {
            while (taken == part.length) {
                if (last) return true;
                next();
            }
            return false;
        }

        private void next() throws IOException {
            int length = sealed.readInt();
            last = length < 0;
            if (Math.abs((long) length) > MOST) throw new IOException("not a part of a sealed file");
            var bytes = sealed.readNBytes(Math.abs(length));
            if (bytes.length != Math.abs(length)) throw new EOFException("a sealed file is cut short");
            try {
                part = key.openPart(number++, place(bound, last), bytes);
                taken = 0;
            } catch (GeneralSecurityException altered) {
                throw new IOException("a sealed file was altered", altered);
            }
        }

        @Override
        public void close() throws IOException {
            sealed.close();
        }
    }
}

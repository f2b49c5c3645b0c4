package coop.alveole.query.files;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A picture as its points alone, and no more of them than a screen shows. */
final class Picture {
    private static final int LONGEST_SIDE = 1_600;

    private Picture() {}

    static byte[] drawnAnew(InputStream bytes) throws IOException {
        try (var source = new MemoryCacheImageInputStream(bytes)) {
            var readers = ImageIO.getImageReaders(source);
            if (!readers.hasNext()) throw new IOException("a kept picture is none any more");
            var reader = readers.next();
            try {
                reader.setInput(source, true, true);
                return png(drawn(few(reader)));
            } finally {
                reader.dispose();
            }
        }
    }

    /** Every so many points of it, so that a large one takes no more memory than a small one. */
    private static BufferedImage few(ImageReader reader) throws IOException {
        var few = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / LONGEST_SIDE);
        few.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, few);
    }

    private static BufferedImage drawn(BufferedImage image) {
        var anew = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        var pen = anew.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        return anew;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}

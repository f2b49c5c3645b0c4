package coop.alveole.command.files;

import coop.alveole.domain.shared.file.FileType;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/** A picture is measured before any of it is decoded, then read to its end, of which only a few points are kept. */
final class ImageCheck {
    private static final long PIXELS = 40_000_000;
    private static final int POINTS_OF_A_SIDE = 256;

    private ImageCheck() {}

    static void require(Path file, FileType type) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName(type.name()).next();
        try (var bytes = new FileImageInputStream(file.toFile())) {
            reader.setInput(bytes, true, true);
            require(file, reader);
        } finally {
            reader.dispose();
        }
    }

    private static void require(Path file, ImageReader reader) {
        try {
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            FileGate.require((long) width * height <= PIXELS, file, "une image de plus de 40 millions de points.");
            var few = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(width, height) / POINTS_OF_A_SIDE);
            few.setSourceSubsampling(step, step, 0, 0);
            var whole = new boolean[] {true};
            reader.addIIOReadWarningListener((_, _) -> whole[0] = false);
            reader.read(0, few);
            FileGate.require(whole[0], file, "l'image est coupée ou abîmée.");
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw FileGate.refused(file, "l'image ne se lit pas : enregistrez-la à neuf, en PNG ou en JPEG.");
        }
    }
}

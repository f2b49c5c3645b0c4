package coop.alveole.ops.seed;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;

/** A sheet of paper as a scanner sees it: grey lines, and nothing to read. */
final class ScannedPaper {
    private static final int WIDTH = 105;
    private static final int HEIGHT = 148;
    private static final int MARGIN = 12;
    private static final int LINE = 8;
    private static final int WHITE = 0xFFFFFF;
    private static final int GREY = 0xB0B0B0;

    private ScannedPaper() {}

    static void writeTo(OutputStream sealing) throws IOException {
        var sheet = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < HEIGHT; y++) for (int x = 0; x < WIDTH; x++) sheet.setRGB(x, y, isInk(x, y) ? GREY : WHITE);
        ImageIO.write(sheet, "png", sealing);
    }

    private static boolean isInk(int x, int y) {
        return x > MARGIN && x < WIDTH - MARGIN && y > MARGIN && y < HEIGHT - MARGIN && y % LINE == 0;
    }
}

package coop.alveole.command.files;

import static coop.alveole.domain.shared.RequestRule.STORE_BUSY;

import coop.alveole.domain.shared.RuleBroken;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * A PDF is read twice: by us, since a truncated one has no end and one made to harm unfolds without any, then by a
 * library; for so long, two at a time.
 */
final class PdfCheck {
    private static final int END = 2_048;
    private static final long MILLIS = 10_000;
    private static final long WAIT_MILLIS = 2_000;

    /** Held until the reading ends, not until nobody waits for it any more: it may still fill the memory. */
    static final Semaphore PLACES = new Semaphore(2, true);

    private PdfCheck() {}

    static void require(Path file) throws IOException {
        var end = end(file);
        FileGate.require(
                end.contains("startxref") && end.contains("%%EOF"), file, "le PDF est coupé : enregistrez-le à neuf.");
        requirePages(file, () -> PdfReading.pages(file, new PdfStreams(file)), MILLIS);
    }

    static void requirePages(Path file, Callable<Integer> reading, long millis) {
        try {
            STORE_BUSY.require(PLACES.tryAcquire(WAIT_MILLIS, TimeUnit.MILLISECONDS), "files");
            FileGate.require(read(reading, millis) > 0, file, "le PDF n'a aucune page.");
        } catch (ExecutionException broken) {
            if (broken.getCause() instanceof RuleBroken refusal) throw refusal;
            throw FileGate.refused(
                    file,
                    broken.getCause() instanceof InvalidPasswordException
                            ? "le PDF est protégé par un mot de passe : enregistrez-le sans protection."
                            : "le PDF ne se lit pas : enregistrez-le à neuf.");
        } catch (TimeoutException endless) {
            throw FileGate.refused(file, "le PDF demande trop de temps à lire : enregistrez-le à neuf.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw FileGate.refused(file, "la lecture du PDF a été interrompue : recommencez.");
        }
    }

    private static int read(Callable<Integer> reading, long millis)
            throws ExecutionException, TimeoutException, InterruptedException {
        var pages = new FutureTask<>(reading);
        Thread.ofPlatform().name("pdf").daemon(true).start(() -> {
            try {
                pages.run();
            } finally {
                PLACES.release();
            }
        });
        try {
            return pages.get(millis, TimeUnit.MILLISECONDS);
        } finally {
            pages.cancel(true);
        }
    }

    private static String end(Path file) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            bytes.seek(Math.max(0, bytes.length() - END));
            var last = new byte[(int) (bytes.length() - bytes.getFilePointer())];
            bytes.readFully(last);
            return new String(last, StandardCharsets.ISO_8859_1);
        }
    }
}

package coop.alveole.ops.journey;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;

/** Looks for a text in every file of a folder, in whatever form it may have been kept, inside archives too. */
final class ByteSearch {
    private final List<String> needles = new ArrayList<>();

    /** A byte is a character here: strings search faster than we would. */
    ByteSearch(String text) {
        for (var form : Set.copyOf(List.of(text, unaccented(text), Normalizer.normalize(text, Normalizer.Form.NFD))))
            for (var charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
                var bytes = form.getBytes(charset);
                needles.add(lower(new String(bytes, ISO_8859_1)));
                needles.add(HexFormat.of().formatHex(bytes));
                for (int shift = 0; shift < 3; shift++) needles.add(lower(base64(bytes, shift)));
            }
    }

    /** The files that hold it, by their path within the folder. */
    Set<String> in(Path folder) {
        try (var files = Files.walk(folder)) {
            var found = new TreeSet<String>();
            for (var file : files.filter(Files::isRegularFile).toList())
                if (holds(Files.readAllBytes(file)))
                    found.add(folder.relativize(file).toString());
            return found;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private boolean holds(byte[] bytes) throws IOException {
        var text = lower(new String(bytes, ISO_8859_1));
        if (needles.stream().anyMatch(text::contains)) return true;
        if (text.startsWith("\u001f\u008b"))
            try (var gz = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                return holds(gz.readAllBytes());
            }
        if (!text.startsWith("pk\u0003\u0004")) return false;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                if (holds(zip.readAllBytes())) return true;
        }
        return false;
    }

    /** The characters that do not depend on what stands before or after the text. */
    private static String base64(byte[] bytes, int shift) {
        var shifted = new byte[bytes.length + shift];
        System.arraycopy(bytes, 0, shifted, shift, bytes.length);
        var text = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        return text.substring(shift == 0 ? 0 : shift + 1, shifted.length * 8 / 6);
    }

    private static String unaccented(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /** Letters without accents only, as bytes have no other. */
    private static String lower(String text) {
        var lower = text.toCharArray();
        for (int i = 0; i < lower.length; i++)
            if (lower[i] >= 'A' && lower[i] <= 'Z') lower[i] = (char) (lower[i] + 'a' - 'A');
        return new String(lower).toLowerCase(Locale.ROOT).length() == lower.length ? new String(lower) : text;
    }
}

package coop.alveole.command.shared;

import static coop.alveole.domain.shared.RequestRule.UNREADABLE_FILE;

import coop.alveole.domain.shared.RuleBroken;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The gate for text files (security §8): size and content are judged before any library reads a byte. */
public final class TextFile {
    private static final long BYTES_MAX = 50_000_000;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char REPLACEMENT = 0xFFFD;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TextFile() {}

    /** UTF-8 with or without a mark, else Windows-1252; neither may hold a control character but line ends and tabs. */
    public static String read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) throw refused(file, "ce fichier n'existe pas.");
        if (Files.size(file) > BYTES_MAX) throw refused(file, "plus de 50 Mo.");
        var bytes = Files.readAllBytes(file);
        var text = decoded(bytes);
        if (!text.chars().allMatch(TextFile::isText)) throw refused(file, "ce n'est pas du texte.");
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static boolean isText(int c) {
        return c >= ' ' ? c != REPLACEMENT : c == '\n' || c == '\r' || c == '\t';
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS_1252);
        }
    }

    private static RuleBroken refused(Path file, String why) {
        return new RuleBroken(UNREADABLE_FILE, "", file.getFileName(), why);
    }
}

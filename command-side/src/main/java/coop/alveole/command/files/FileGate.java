package coop.alveole.command.files;

import static coop.alveole.domain.shared.RequestRule.UNREADABLE_FILE;

import coop.alveole.command.imports.file.ImportedFile;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.file.FileType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The gate of what is kept (security §8): size, then content; the name proves nothing, and no format is taken on trust. */
public final class FileGate {
    private static final long BYTES = 20_000_000;
    private static final int START = 1_024;

    private FileGate() {}

    /** Refused with a sentence, else what it is. */
    public static FileType judge(Path file) throws IOException {
        long size = Files.size(file);
        require(size > 0, file, "le fichier est vide.");
        require(size <= BYTES, file, "plus de 20 Mo.");
        var start = start(file);
        if (start.startsWith("%PDF-")) {
            PdfCheck.require(file);
            return FileType.PDF;
        }
        if (start.startsWith("\u0089PNG\r\n\u001a\n")) return picture(file, FileType.PNG);
        if (start.startsWith("\u00ff\u00d8\u00ff")) return picture(file, FileType.JPEG);
        if (start.startsWith("PK\u0003\u0004")) return packed(file);
        return text(file, start);
    }

    private static FileType picture(Path file, FileType type) throws IOException {
        ImageCheck.require(file, type);
        return type;
    }

    private static FileType packed(Path file) throws IOException {
        return ImportedFile.packed(file)
                .orElseThrow(() -> refused(file, "ce n'est ni un classeur ni un texte : xlsx, ods ou odt."));
    }

    /** A page or a drawing is a program in a browser, whatever its name. */
    private static FileType text(Path file, String start) throws IOException {
        var words = start.replaceFirst("^\u00ef\u00bb\u00bf", "").strip().toLowerCase(Locale.ROOT);
        require(!words.contains("<html") && !words.contains("<!doctype"), file, "une page web ne se dépose pas.");
        require(!words.contains("<svg"), file, "un dessin SVG ne se dépose pas : exportez-le en PNG ou en PDF.");
        if (words.startsWith("<?xml")) {
            ImportedFile.requireHarmlessXml(file);
            return FileType.XML;
        }
        require(
                !words.startsWith("<") && words.contains("\n") && words.matches("(?s).*[;,\t].*"),
                file,
                "ce n'est ni un PDF, ni une image PNG ou JPEG, ni un classeur ou un texte.");
        ImportedFile.requireText(file);
        return FileType.CSV;
    }

    private static String start(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return new String(bytes.readNBytes(START), StandardCharsets.ISO_8859_1);
        }
    }

    static void require(boolean holds, Path file, String why) {
        if (!holds) throw refused(file, why);
    }

    static RuleBroken refused(Path file, String why) {
        return new RuleBroken(UNREADABLE_FILE, "files", file.getFileName(), why);
    }
}

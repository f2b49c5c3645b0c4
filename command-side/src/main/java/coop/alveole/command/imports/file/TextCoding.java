package coop.alveole.command.imports.file;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** UTF-8 with or without a mark, else Windows-1252, never one in some lines and the other elsewhere. */
final class TextCoding {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int BUFFER = 1 << 16;
    private static final char BYTE_ORDER_MARK = 0xFEFF;
    private static final char REPLACEMENT = 0xFFFD;

    private TextCoding() {}

    static Charset of(Path path) throws IOException {
        var name = path.getFileName().toString();
        try {
            requireText(path, StandardCharsets.UTF_8);
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException notUtf8) {
            Limits.require(
                    !holdsUtf8(path), name, "deux codages y sont mêlés, UTF-8 et Windows-1252 : exportez-le à neuf.");
        }
        try {
            requireText(path, WINDOWS_1252);
            return WINDOWS_1252;
        } catch (CharacterCodingException neither) {
            throw Limits.refused(name, "ce n'est pas du texte.");
        }
    }

    /** After the mark, if there is one. */
    static BufferedReader reader(Path path, Charset charset) throws IOException {
        var reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(path), charset.newDecoder()), BUFFER);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) reader.reset();
        return reader;
    }

    private static void requireText(Path path, Charset charset) throws IOException {
        var name = path.getFileName().toString();
        var buffer = new char[BUFFER];
        try (var reader = reader(path, charset)) {
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer))
                for (int i = 0; i < read; i++) {
                    Limits.require(buffer[i] != 0, name, "ce n'est pas du texte : un caractère nul s'y cache.");
                    Limits.require(isText(buffer[i]), name, "ce n'est pas du texte.");
                }
        }
    }

    private static boolean isText(char c) {
        return c >= ' ' ? c != REPLACEMENT : c == '\n' || c == '\r' || c == '\t';
    }

    /** A letter of French, an apostrophe or a euro as UTF-8 writes them: in Windows-1252 nobody writes that. */
    private static boolean holdsUtf8(Path path) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(path), BUFFER)) {
            int before = 0;
            int last = 0;
            for (int next = bytes.read(); next >= 0; next = bytes.read()) {
                boolean letter = last == 0xC2 || last == 0xC3 || last == 0xC5;
                boolean sign = before == 0xE2 && follows(last);
                if (follows(next) && (letter || sign)) return true;
                before = last;
                last = next;
            }
        }
        return false;
    }

    private static boolean follows(int b) {
        return (b & 0xC0) == 0x80;
    }
}

package coop.alveole.query.files;

import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.file.FileType;
import coop.alveole.domain.shared.file.SealedFile;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A kept file as an answer: saved by the browser, never shown by it, whatever it holds (security §8). */
public final class FileReplies {
    private static final String NOTHING_RUNS = "default-src 'none'; sandbox";

    private FileReplies() {}

    /** Read whole before the answer begins: an altered file is then an error, not half a file. */
    public static ResponseEntity<byte[]> file(KeptFiles files, SealedFile file) {
        return kept(files, file).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
    }

    /** Empty where nobody can read it any more. */
    public static Optional<ResponseEntity<byte[]>> kept(KeptFiles files, SealedFile file) {
        return files.read(
                file, opened -> file(opened.name(), file.type(), opened.bytes().readAllBytes()));
    }

    /** One that is read already, or kept nowhere. */
    public static ResponseEntity<byte[]> file(String name, FileType type, byte[] bytes) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return answer(type.media())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(bytes);
    }

    /** A picture drawn anew: what else the file holds stays where it is. */
    public static ResponseEntity<byte[]> picture(KeptFiles files, SealedFile file) {
        return files.read(file, opened -> answer("image/png").body(Picture.drawnAnew(opened.bytes())))
                .orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
    }

    private static ResponseEntity.BodyBuilder answer(String type) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header("Content-Security-Policy", NOTHING_RUNS)
                .header("X-Content-Type-Options", "nosniff");
    }
}

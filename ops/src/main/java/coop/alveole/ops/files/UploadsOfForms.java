package coop.alveole.ops.files;

import static coop.alveole.domain.shared.RequestRule.UNREADABLE_FILE;
import static coop.alveole.domain.shared.RequestRule.UNREADABLE_REQUEST;

import coop.alveole.command.files.FileGate;
import coop.alveole.command.files.Upload;
import coop.alveole.command.files.Uploads;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.ops.backup.FolderTree;
import coop.alveole.ops.imports.SourceName;
import coop.alveole.ops.store.folder.OwnerOnly;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;

/** One file of a form, written aside under a name of its own, judged, used, and taken away whatever happens. */
final class UploadsOfForms implements Uploads {
    private static final String FIELD = "files";

    private final Path tmp;

    UploadsOfForms(Path tmp) {
        this.tmp = tmp;
    }

    @Override
    public <R> R take(HttpServletRequest form, Use<R> use) {
        var folder = tmp.resolve(UUID.randomUUID().toString());
        try {
            var file = written(one(form), FolderTree.make(folder));
            try {
                var type = FileGate.judge(file);
                return use.of(new Upload(file, file.getFileName().toString(), type, FolderTree.digest(file)));
            } finally {
                FolderTree.delete(folder);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Part one(HttpServletRequest form) throws IOException {
        var files = files(form);
        UNREADABLE_REQUEST.require(files.size() == 1, FIELD, "choisissez un fichier, un seul.");
        return files.getFirst();
    }

    private static List<Part> files(HttpServletRequest form) throws IOException {
        try {
            return form.getParts().stream().filter(UploadsOfForms::isAFile).toList();
        } catch (ServletException | IllegalStateException cutShort) {
            throw new RuleBroken(UNREADABLE_FILE, FIELD, "le formulaire", "il est arrivé incomplet : recommencez.");
        }
    }

    /** A form of which no file was chosen says one without a name. */
    private static boolean isAFile(Part part) {
        var name = part.getSubmittedFileName();
        return part.getName().equals(FIELD) && name != null && !(name.isEmpty() && part.getSize() == 0);
    }

    private static Path written(Part part, Path folder) throws IOException {
        var file = folder.resolve(SourceName.of(part.getSubmittedFileName()).text());
        OwnerOnly.create(file);
        try (var in = part.getInputStream();
                var out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
            in.transferTo(out);
        }
        return file;
    }
}

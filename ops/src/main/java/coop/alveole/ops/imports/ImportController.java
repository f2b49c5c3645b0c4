package coop.alveole.ops.imports;

import static coop.alveole.domain.shared.RequestRule.UNREADABLE_REQUEST;
import static coop.alveole.domain.shared.RequestRule.UNSUPPORTED_CONTENT;

import coop.alveole.command.shared.Answer;
import coop.alveole.command.shared.NewIds;
import coop.alveole.command.shared.Outcome;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.ops.backup.FolderTree;
import coop.alveole.ops.http.FilesComingIn;
import coop.alveole.ops.store.folder.OwnerOnly;
import coop.alveole.query.shared.Facts;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.SchemaProperty;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Files that are dropped, and the import they are taken over by. */
@RestController
class ImportController {
    /** Nothing to say: the files are there. */
    record RunBody() {}

    private final ImportDesk desk;
    private final NewIds ids;
    private final Facts facts;

    ImportController(ImportDesk desk, NewIds ids, Facts facts) {
        this.desk = desk;
        this.ids = ids;
        this.facts = facts;
    }

    /** Simulated, a dry run of them begins at once. */
    @Allowed(Access.IMPORT_PEOPLE)
    @PostMapping(FilesComingIn.ADDRESS)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content =
                    @Content(
                            mediaType = "multipart/form-data",
                            schemaProperties =
                                    @SchemaProperty(
                                            name = "files",
                                            array =
                                                    @ArraySchema(
                                                            schema = @Schema(type = "string", format = "binary")))))
    ResponseEntity<Object> receive(HttpServletRequest http, Request request) throws IOException, ServletException {
        UNSUPPORTED_CONTENT.require(FilesComingIn.areIn(http), "");
        var id = "files-" + ids.of(request.apart(null));
        var aside = desk.aside();
        try {
            desk.receive(id, written(http, aside));
        } finally {
            FolderTree.delete(aside);
        }
        if (request.simulated()) {
            desk.start(id, request);
            return Replies.begun(id);
        }
        var received = new Answer(id, 0, facts.head().position());
        return Replies.created(new Outcome.Done(received), FilesComingIn.ADDRESS);
    }

    @Allowed(Access.IMPORT_PEOPLE)
    @PostMapping(FilesComingIn.ADDRESS + "/{files}/run")
    ResponseEntity<Object> run(@PathVariable("files") String id, @RequestBody RunBody body, Request request)
            throws IOException {
        Objects.requireNonNull(body);
        desk.start(id, request);
        return Replies.begun(id);
    }

    private static List<Path> written(HttpServletRequest http, Path aside) throws IOException, ServletException {
        FolderTree.make(aside);
        var names = new HashSet<String>();
        var files = new ArrayList<Path>();
        for (var part : http.getParts())
            if (isAFile(part)) {
                var name = SourceName.of(part.getSubmittedFileName()).unlike(names);
                names.add(name.text());
                files.add(written(part, aside.resolve(name.text())));
            }
        if (files.isEmpty()) UNREADABLE_REQUEST.require(false, "files", "choisissez au moins un fichier.");
        return files;
    }

    /** A form of which no file was chosen says one without a name. */
    private static boolean isAFile(Part part) {
        var name = part.getSubmittedFileName();
        return name != null && !(name.isEmpty() && part.getSize() == 0);
    }

    private static Path written(Part part, Path file) throws IOException {
        OwnerOnly.create(file);
        try (var in = part.getInputStream();
                var out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
            in.transferTo(out);
        }
        return file;
    }
}

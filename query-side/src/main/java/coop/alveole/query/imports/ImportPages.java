package coop.alveole.query.imports;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.query.imports.Imports.Operation;
import coop.alveole.query.imports.Imports.Sheet;
import coop.alveole.query.imports.Imports.Source;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.SystemState;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** « Importer », and one import: what was read, the dry run, the import, the report. */
@Controller
class ImportPages {
    private static final String SECONDS_TO_RELOAD = "2";

    record DropPage(Frame frame, List<Received> received) {}

    record Received(String href, String receivedAt, String destroyedOn, List<String> names) {}

    /** {@code refresh} while it is under way. */
    record ImportPage(
            Frame frame,
            String id,
            Received source,
            boolean readable,
            List<Sheet> sheets,
            boolean refresh,
            @Nullable Operation operation) {}

    private final Imports imports;
    private final Frames frames;
    private final SystemState system;

    ImportPages(Imports imports, Frames frames, SystemState system) {
        this.imports = imports;
        this.frames = frames;
        this.system = system;
    }

    @Allowed(Access.IMPORT_PEOPLE)
    @GetMapping("/import")
    ModelAndView drop(Reading reading, HttpServletRequest request) {
        var received = imports.received().stream().map(this::received).toList();
        return new ModelAndView("import", "page", new DropPage(frames.of(request, reading, "members"), received));
    }

    @Allowed(Access.IMPORT_PEOPLE)
    @GetMapping("/import/{files}")
    ModelAndView one(
            @PathVariable("files") String id,
            Reading reading,
            HttpServletRequest request,
            HttpServletResponse response) {
        var source = imports.received(id).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
        boolean readable = !source.names().isEmpty();
        var operation = imports.operation(id)
                .map(known -> imports.withValuesOnce(id, known))
                .orElse(null);
        boolean underWay = operation != null && operation.isUnderWay();
        if (underWay) response.setHeader("Refresh", SECONDS_TO_RELOAD);
        var page = new ImportPage(
                frames.of(request, reading, "members"),
                id,
                received(source),
                readable,
                readable && !underWay ? imports.sheets(id) : List.of(),
                underWay,
                operation);
        return new ModelAndView("import-one", "page", page);
    }

    private Received received(Source source) {
        return new Received(
                "/import/" + source.id(),
                French.moment(source.receivedAt(), system.zone()),
                French.day(source.destroyedOn()),
                source.names());
    }
}

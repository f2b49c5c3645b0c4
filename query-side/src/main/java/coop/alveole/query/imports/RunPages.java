package coop.alveole.query.imports;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.worklist.Colleagues;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** « Imports »: what each brought, and taking one back. */
@Controller
class RunPages {
    record ImportsPage(Frame frame, List<Row> rows) {}

    /** Without lines it is under way or was cut short; undone, it is only remembered. */
    record Row(ImportView run, String startedOn, String undoneOn, String who) {}

    private final ImportQueries queries;
    private final Frames frames;
    private final Colleagues colleagues;

    RunPages(ImportQueries queries, Frames frames, Colleagues colleagues) {
        this.queries = queries;
        this.frames = frames;
        this.colleagues = colleagues;
    }

    @Allowed(Access.IMPORT_PEOPLE)
    @GetMapping("/imports")
    ModelAndView imports(Reading reading, HttpServletRequest request, Locale reader) {
        var rows = queries.begun(reading.ofList()).stream()
                .map(run -> row(run, reader))
                .toList();
        return new ModelAndView("imports", "page", new ImportsPage(frames.of(request, reading, "imports"), rows));
    }

    private Row row(ImportView run, Locale reader) {
        var undone = run.undoneOn();
        return new Row(
                run,
                French.day(run.startedOn()),
                undone == null ? "" : French.day(undone),
                colleagues.name(new AccountId(run.actor()), reader));
    }
}

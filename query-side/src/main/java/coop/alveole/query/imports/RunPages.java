package coop.alveole.query.imports;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.query.list.Column;
import coop.alveole.query.list.GetFiles;
import coop.alveole.query.list.ListPage;
import coop.alveole.query.list.Listed;
import coop.alveole.query.list.Listing;
import coop.alveole.query.list.Lists;
import coop.alveole.query.list.sheet.Sheet;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.worklist.Colleagues;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** « Imports »: what each brought, and taking one back. */
@Controller
class RunPages {
    record ImportsPage(Frame frame, ListPage<Row> list) {}

    /** {@code lines} is what they have become; an import without an end is under way or was cut short. */
    record Row(ImportView run, String who, String lines) {
        /** Empty while it stands. */
        public String undoneOn() {
            var day = run.undoneOn();
            return day == null ? "" : French.day(day);
        }
    }

    private static final Listing<Row> IMPORTS = new Listing<>(
            "imports",
            "imports",
            "imports.title",
            "imports.count",
            "imports.none",
            row -> row.run().id(),
            List.of(
                    Column.day("startedOn", "imports.started", row -> row.run().startedOn()),
                    Column.words("who", "imports.who", Row::who),
                    Column.words("lines", "imports.lines", Row::lines),
                    Column.<Row>day(
                                    "undoneOn",
                                    "imports.undone-on",
                                    row -> row.run().undoneOn())
                            .inFiles()));

    private final ImportQueries queries;
    private final Lists lists;
    private final Frames frames;
    private final Colleagues colleagues;
    private final MessageSource messages;

    RunPages(ImportQueries queries, Lists lists, Frames frames, Colleagues colleagues, MessageSource messages) {
        this.queries = queries;
        this.lists = lists;
        this.frames = frames;
        this.colleagues = colleagues;
        this.messages = messages;
    }

    @Allowed(Access.IMPORT_PEOPLE)
    @GetMapping("/imports")
    ModelAndView imports(Reading reading, HttpServletRequest request, Locale reader) {
        var list = lists.page(listed(reading, reader), request, reading, reader);
        return new ModelAndView("imports", "page", new ImportsPage(frames.of(request, reading, "imports"), list));
    }

    @Allowed(Access.IMPORT_PEOPLE)
    @GetFiles({"/imports", "/imports" + GetFiles.SUFFIX})
    ResponseEntity<Sheet> files(Reading reading, HttpServletRequest request, Locale reader) {
        return lists.file(listed(reading, reader), request, reading, reader);
    }

    private Listed<Row> listed(Reading reading, Locale reader) {
        var rows = queries.begun(reading.ofList()).stream()
                .map(run -> new Row(run, colleagues.name(new AccountId(run.actor()), reader), lines(run, reader)))
                .toList();
        return IMPORTS.of(rows, List.of());
    }

    private String lines(ImportView run, Locale reader) {
        var lines = run.lines();
        if (lines == null) return messages.getMessage("imports.not-over", null, reader);
        var counts = new Object[] {lines.recorded(), lines.already(), lines.refused()};
        return messages.getMessage("imports.became", counts, reader);
    }
}

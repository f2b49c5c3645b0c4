package coop.alveole.query.divergence;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.query.evidence.ToldLabel;
import coop.alveole.query.list.Column;
import coop.alveole.query.list.GetFiles;
import coop.alveole.query.list.ListPage;
import coop.alveole.query.list.Listed;
import coop.alveole.query.list.Listing;
import coop.alveole.query.list.Lists;
import coop.alveole.query.list.sheet.Cell;
import coop.alveole.query.list.sheet.Sheet;
import coop.alveole.query.people.Directory;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** « Divergences »: here, there, and one of the two to choose. */
@Controller
class DivergencePages {
    record DivergencesPage(Frame frame, ListPage<Row> list) {}

    record Row(DivergenceView view, String name, Cell.Word what) {
        public String file() {
            return "/members/" + view.membershipId();
        }
    }

    private static final Listing<Row> DIVERGENCES = new Listing<>(
            "divergences",
            "divergences",
            "divergences.title",
            "divergences.count",
            "divergences.none",
            row -> row.view().cursor(),
            List.of(
                    Column.words("name", "divergences.who", Row::name),
                    Column.of("subject", "divergences.what", Row::what),
                    Column.words(
                            "here", "divergences.here", row -> row.view().here().text()),
                    Column.words(
                            "there",
                            "divergences.there",
                            row -> row.view().there().text()),
                    Column.day("foundOn", "divergences.found", row -> row.view().foundOn())));

    private final DivergenceQueries queries;
    private final Directory directory;
    private final Lists lists;
    private final Frames frames;
    private final MessageSource messages;

    DivergencePages(
            DivergenceQueries queries, Directory directory, Lists lists, Frames frames, MessageSource messages) {
        this.queries = queries;
        this.directory = directory;
        this.lists = lists;
        this.frames = frames;
        this.messages = messages;
    }

    @Allowed(Access.SETTLE_DIVERGENCE)
    @GetMapping("/divergences")
    ModelAndView divergences(Reading reading, HttpServletRequest request, Locale reader) {
        var frame = frames.of(request, reading, "divergences");
        var list = lists.page(listed(reading, reader), request, reading, reader);
        return new ModelAndView("divergences", "page", new DivergencesPage(frame, list));
    }

    @Allowed(Access.SETTLE_DIVERGENCE)
    @GetFiles({"/divergences", "/divergences" + GetFiles.SUFFIX})
    ResponseEntity<Sheet> files(Reading reading, HttpServletRequest request, Locale reader) {
        return lists.file(listed(reading, reader), request, reading, reader);
    }

    private Listed<Row> listed(Reading reading, Locale reader) {
        var rows = queries.open(reading.ofList(), reader).stream()
                .map(view -> row(view, reading, reader))
                .toList();
        return DIVERGENCES.of(rows, List.of());
    }

    private Row row(DivergenceView view, Reading reading, Locale reader) {
        return new Row(
                view,
                directory.nameOf(new PersonId(view.personId()), reading),
                new Cell.Word(
                        view.subject().toString(), messages.getMessage(ToldLabel.key(view.subject()), null, reader)));
    }
}

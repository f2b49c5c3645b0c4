package coop.alveole.query.reads;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.query.list.Column;
import coop.alveole.query.list.GetFiles;
import coop.alveole.query.list.ListPage;
import coop.alveole.query.list.Listed;
import coop.alveole.query.list.Listing;
import coop.alveole.query.list.Lists;
import coop.alveole.query.list.sheet.Cell;
import coop.alveole.query.list.sheet.Sheet;
import coop.alveole.query.reads.ReadersQueries.ReaderView;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.SystemState;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** « Qui a lu ce dossier ». */
@Controller
class ReadersPages {
    record ReadersPage(Frame frame, ListPage<Row> list) {}

    record Row(ReaderView read, Cell.Moment at, Cell.Word opened, Cell reason) {}

    private static final Listing<Row> READS = new Listing<>(
            "reads",
            "qui-a-lu",
            "reads.title",
            "reads.count",
            "reads.none",
            row -> row.read().at() + "_" + row.read().account() + "_"
                    + row.read().opened(),
            List.of(
                    Column.of("at", "reads.at", Row::at),
                    Column.words("who", "reads.who", row -> row.read().who()),
                    Column.of("opened", "reads.opened", Row::opened),
                    Column.of("reason", "reads.reason", Row::reason),
                    Column.words("route", "reads.route", row -> row.read().route())));

    private final ReadersQueries queries;
    private final Lists lists;
    private final Frames frames;
    private final SystemState system;
    private final MessageSource messages;

    ReadersPages(ReadersQueries queries, Lists lists, Frames frames, SystemState system, MessageSource messages) {
        this.queries = queries;
        this.lists = lists;
        this.frames = frames;
        this.system = system;
        this.messages = messages;
    }

    @Allowed(Access.SEE_WHO_READ)
    @GetMapping("/members/{id}/reads")
    ModelAndView readers(@PathVariable MembershipId id, Reading reading, HttpServletRequest request, Locale reader) {
        var list = lists.page(listed(id, reading, reader), request, reading, reader);
        return new ModelAndView("reads", "page", new ReadersPage(frames.of(request, reading, "members"), list));
    }

    @Allowed(Access.SEE_WHO_READ)
    @GetFiles({"/members/{id}/reads", "/members/{id}/reads" + GetFiles.SUFFIX})
    ResponseEntity<Sheet> files(
            @PathVariable MembershipId id, Reading reading, HttpServletRequest request, Locale reader) {
        return lists.file(listed(id, reading, reader), request, reading, reader);
    }

    private Listed<Row> listed(MembershipId id, Reading reading, Locale reader) {
        var rows = queries.readers(id.personId(), reading).stream()
                .map(read -> row(read, reader))
                .toList();
        return READS.of(rows, List.of());
    }

    private Row row(ReaderView read, Locale reader) {
        return new Row(
                read,
                new Cell.Moment(read.at().atZone(system.zone())),
                word("opened.", read.opened(), reader),
                read.reason().isEmpty() ? Cell.text("") : word("reveal-reason.", read.reason(), reader));
    }

    private Cell.Word word(String prefix, String code, Locale reader) {
        return new Cell.Word(code, messages.getMessage(prefix + code, null, reader));
    }
}

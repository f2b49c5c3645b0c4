package coop.alveole.query.membership.integration;

import static coop.alveole.query.shared.Question.text;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.query.list.Chip;
import coop.alveole.query.list.Column;
import coop.alveole.query.list.GetFiles;
import coop.alveole.query.list.ListPage;
import coop.alveole.query.list.Listed;
import coop.alveole.query.list.Listing;
import coop.alveole.query.list.Lists;
import coop.alveole.query.list.sheet.Cell;
import coop.alveole.query.list.sheet.Sheet;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Prochain comité d'orientation »: who is expected there. */
@Controller
class CommitteePages {
    record CommitteePage(Frame frame, ListPage<Row> list, String territory) {}

    record Row(CommitteeView view, Cell.Word why) {
        private String name() {
            return (view.lastName().text() + " " + view.firstName().text()).strip();
        }
    }

    private static final Listing<Row> EXPECTED = new Listing<>(
            "orientation-committee",
            "comite-d-orientation",
            "committee.title",
            "members.count",
            "committee.none",
            row -> row.view().membershipId(),
            List.of(
                    Column.words("name", "members.name", Row::name),
                    Column.words(
                            "territory", "members.territory", row -> row.view().territory()),
                    Column.<Row>of("why", "committee.why", Row::why).counted(),
                    Column.<Row>day(
                                    "since",
                                    "committee.since",
                                    row -> row.view().since())
                            .counted()));

    private final CommitteeQueries queries;
    private final Lists lists;
    private final Frames frames;
    private final MessageSource messages;

    CommitteePages(CommitteeQueries queries, Lists lists, Frames frames, MessageSource messages) {
        this.queries = queries;
        this.lists = lists;
        this.frames = frames;
        this.messages = messages;
    }

    @Allowed(Access.READ_MEMBERS)
    @GetMapping("/orientation-committee")
    ModelAndView committee(
            @RequestParam(required = false) @Nullable String territory,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        var list = lists.page(listed(territory, reading, reader), request, reading, reader);
        var page = new CommitteePage(frames.of(request, reading, "members"), list, text(territory));
        return new ModelAndView("orientation-committee", "page", page);
    }

    @Allowed(Access.READ_MEMBERS)
    @GetFiles({"/orientation-committee", "/orientation-committee" + GetFiles.SUFFIX})
    ResponseEntity<Sheet> files(
            @RequestParam(required = false) @Nullable String territory,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        return lists.file(listed(territory, reading, reader), request, reading, reader);
    }

    private Listed<Row> listed(@Nullable String territory, Reading reading, Locale reader) {
        var rows = queries.expected(territory, reading.ofList()).stream()
                .map(view -> new Row(view, why(view, reader)))
                .toList();
        return EXPECTED.of(rows, List.of(Chip.words("territory", "members.territory", territory)));
    }

    private Cell.Word why(CommitteeView view, Locale reader) {
        return new Cell.Word(view.why().name(), messages.getMessage("committee.why." + view.why(), null, reader));
    }
}

package coop.alveole.query.checklist;

import static coop.alveole.query.membership.parts.Action.Field.*;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.ChecklistKind;
import coop.alveole.query.checklist.ChecklistView.Item;
import coop.alveole.query.list.Column;
import coop.alveole.query.list.GetFiles;
import coop.alveole.query.list.ListPage;
import coop.alveole.query.list.Listed;
import coop.alveole.query.list.Listing;
import coop.alveole.query.list.Lists;
import coop.alveole.query.list.sheet.Cell;
import coop.alveole.query.list.sheet.Sheet;
import coop.alveole.query.membership.parts.Action;
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
import org.springframework.web.servlet.ModelAndView;

/** « Listes de contrôle »: the tools and the documents of everybody. */
@Controller
class ChecklistPages {
    /** {@code version} is what the forms of a file carry; this page has none. */
    record ChecklistPage(
            Frame frame,
            ListPage<Row> list,
            List<Action> actions,
            @Nullable Long version) {}

    record Row(Item item, Cell.Word kind) {}

    private static final Listing<Row> ASKED = new Listing<>(
            "checklist",
            "listes-de-controle",
            "checklist.title",
            "checklist.count",
            "checklist.none",
            row -> row.item().kind() + "_" + row.item().item(),
            List.of(
                    Column.of("kind", "checklist.kind", Row::kind),
                    Column.words("item", "checklist.item", row -> row.item().item()),
                    Column.day("since", "checklist.since", row -> row.item().from())));

    private final ChecklistQueries queries;
    private final Lists lists;
    private final Frames frames;
    private final MessageSource messages;

    ChecklistPages(ChecklistQueries queries, Lists lists, Frames frames, MessageSource messages) {
        this.queries = queries;
        this.lists = lists;
        this.frames = frames;
        this.messages = messages;
    }

    @Allowed(Access.READ_MEMBERS)
    @GetMapping("/checklist")
    ModelAndView checklist(Reading reading, HttpServletRequest request, Locale reader) {
        var frame = frames.of(request, reading, "members");
        var list = lists.page(listed(reading, reader), request, reading, reader);
        boolean mayManage = !frame.past() && reading.viewer().mayEverywhere(Access.MANAGE_CHECKLIST);
        var actions = mayManage ? actions() : List.<Action>of();
        return new ModelAndView("checklist", "page", new ChecklistPage(frame, list, actions, null));
    }

    @Allowed(Access.READ_MEMBERS)
    @GetFiles({"/checklist", "/checklist" + GetFiles.SUFFIX})
    ResponseEntity<Sheet> files(Reading reading, HttpServletRequest request, Locale reader) {
        return lists.file(listed(reading, reader), request, reading, reader);
    }

    private Listed<Row> listed(Reading reading, Locale reader) {
        var rows = queries.items(reading.ofList()).stream()
                .map(item -> new Row(item, kind(item, reader)))
                .toList();
        return ASKED.of(rows, List.of());
    }

    private Cell.Word kind(Item item, Locale reader) {
        return new Cell.Word(item.kind().name(), messages.getMessage("choice." + item.kind(), null, reader));
    }

    private static List<Action> actions() {
        return List.of(verb("add-item", "addedOn"), verb("retire-item", "retiredOn"));
    }

    private static Action verb(String verb, String day) {
        return new Action(
                verb,
                "/api/v1/checklist/" + verb,
                List.of(),
                List.of(choice("kind", ChecklistKind.values()), text("item"), day(day)));
    }
}

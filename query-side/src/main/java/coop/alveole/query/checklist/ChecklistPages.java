package coop.alveole.query.checklist;

import static coop.alveole.query.membership.parts.Action.Field.*;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.ChecklistKind;
import coop.alveole.query.membership.parts.Action;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** « Listes de contrôle »: the tools and the documents of everybody. */
@Controller
class ChecklistPages {
    /** {@code version} is what the forms of a file carry; this page has none. */
    record ChecklistPage(
            Frame frame,
            List<Row> rows,
            List<Action> actions,
            @Nullable Long version) {}

    record Row(String kind, String item, String since) {}

    private final ChecklistQueries queries;
    private final Frames frames;

    ChecklistPages(ChecklistQueries queries, Frames frames) {
        this.queries = queries;
        this.frames = frames;
    }

    @Allowed(Access.READ_MEMBERS)
    @GetMapping("/checklist")
    ModelAndView checklist(Reading reading, HttpServletRequest request) {
        var frame = frames.of(request, reading, "members");
        var rows = queries.items(reading.ofList()).stream()
                .map(item -> new Row(item.kind().name(), item.item(), French.day(item.from())))
                .toList();
        boolean mayManage = !frame.past() && reading.viewer().mayEverywhere(Access.MANAGE_CHECKLIST);
        var actions = mayManage ? actions() : List.<Action>of();
        return new ModelAndView("checklist", "page", new ChecklistPage(frame, rows, actions, null));
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

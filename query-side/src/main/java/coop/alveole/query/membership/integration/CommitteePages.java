package coop.alveole.query.membership.integration;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Prochain comité d'orientation »: who is expected there. */
@Controller
class CommitteePages {
    record CommitteePage(Frame frame, String territory, List<Row> rows) {}

    record Row(String href, String name, String territory, String why, String since) {}

    private final CommitteeQueries queries;
    private final Frames frames;

    CommitteePages(CommitteeQueries queries, Frames frames) {
        this.queries = queries;
        this.frames = frames;
    }

    @Allowed(Access.READ_MEMBERS)
    @GetMapping("/orientation-committee")
    ModelAndView committee(
            @RequestParam(required = false) @Nullable String territory, Reading reading, HttpServletRequest request) {
        var rows = queries.expected(territory, reading.ofList()).stream()
                .map(CommitteePages::row)
                .toList();
        var frame = frames.of(request, reading, "members");
        return new ModelAndView(
                "orientation-committee", "page", new CommitteePage(frame, territory == null ? "" : territory, rows));
    }

    private static Row row(CommitteeView view) {
        return new Row(
                "/members/" + view.membershipId(),
                view.lastName().text() + " " + view.firstName().text(),
                view.territory(),
                view.why().name(),
                French.day(view.since()));
    }
}

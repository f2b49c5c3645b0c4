package coop.alveole.query.reads;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.SystemState;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** « Qui a lu ce dossier ». */
@Controller
class ReadersPages {
    record ReadersPage(Frame frame, String file, List<Row> rows) {}

    record Row(String at, String who, String account, String opened, String reason, String route) {}

    private final ReadersQueries queries;
    private final Frames frames;
    private final SystemState system;

    ReadersPages(ReadersQueries queries, Frames frames, SystemState system) {
        this.queries = queries;
        this.frames = frames;
        this.system = system;
    }

    @Allowed(Access.SEE_WHO_READ)
    @GetMapping("/members/{id}/reads")
    ModelAndView readers(@PathVariable MembershipId id, Reading reading, HttpServletRequest request) {
        var rows =
                queries.readers(id.personId(), reading).stream().map(this::row).toList();
        var page = new ReadersPage(frames.of(request, reading, "members"), "/members/" + id, rows);
        return new ModelAndView("reads", "page", page);
    }

    private Row row(ReadersQueries.ReaderView read) {
        return new Row(
                French.moment(read.at(), system.zone()),
                read.who(),
                read.account(),
                read.opened(),
                read.reason(),
                read.route());
    }
}

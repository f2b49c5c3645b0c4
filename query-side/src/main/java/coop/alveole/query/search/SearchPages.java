package coop.alveole.query.search;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.query.search.Found.Hit;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Chercher »: what answers, and from there a call noted or a new person. What was asked is kept nowhere. */
@Controller
class SearchPages {
    record SearchPage(
            Frame frame,
            String asked,
            List<Hit> recent,
            Found found,
            NewPerson fresh,
            boolean mayRecord,
            boolean mayNote) {}

    private final Search search;
    private final Frames frames;

    SearchPages(Search search, Frames frames) {
        this.search = search;
        this.frames = frames;
    }

    @Allowed(Access.READ_MEMBERS)
    @GetMapping("/search")
    ModelAndView search(@RequestParam(defaultValue = "") String q, Reading reading, HttpServletRequest request) {
        var frame = frames.of(request, reading, "search");
        boolean mayRecord = !frame.past() && reading.viewer().mayEverywhere(Access.RECORD_PERSON);
        var page = new SearchPage(
                frame,
                q.strip(),
                q.isBlank() ? search.recent(reading) : List.of(),
                search.find(q, reading.ofList()),
                NewPerson.of(q),
                mayRecord,
                !frame.past() && frame.opens("NOTE_CALL"));
        return new ModelAndView("search", "page", page);
    }
}

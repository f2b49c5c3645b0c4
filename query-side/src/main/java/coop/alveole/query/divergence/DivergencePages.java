package coop.alveole.query.divergence;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.query.evidence.ToldLabel;
import coop.alveole.query.people.Directory;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** « Divergences »: here, there, and one of the two to choose. */
@Controller
class DivergencePages {
    record DivergencesPage(Frame frame, List<Row> rows) {}

    record Row(
            String person,
            String file,
            String name,
            String what,
            String subject,
            String here,
            String there,
            boolean canBeTaken,
            String foundOn) {}

    private final DivergenceQueries queries;
    private final Directory directory;
    private final Frames frames;
    private final MessageSource messages;

    DivergencePages(DivergenceQueries queries, Directory directory, Frames frames, MessageSource messages) {
        this.queries = queries;
        this.directory = directory;
        this.frames = frames;
        this.messages = messages;
    }

    @Allowed(Access.SETTLE_DIVERGENCE)
    @GetMapping("/divergences")
    ModelAndView divergences(Reading reading, HttpServletRequest request, Locale reader) {
        var frame = frames.of(request, reading, "divergences");
        var rows = queries.open(reading.ofList(), reader).stream()
                .map(view -> row(view, reading, reader))
                .toList();
        return new ModelAndView("divergences", "page", new DivergencesPage(frame, rows));
    }

    private Row row(DivergenceView view, Reading reading, Locale reader) {
        return new Row(
                view.personId(),
                "/members/" + view.membershipId(),
                directory.nameOf(new PersonId(view.personId()), reading),
                messages.getMessage(ToldLabel.key(view.subject()), null, reader),
                view.subject().toString(),
                view.here().text(),
                view.there().text(),
                view.canBeTaken(),
                French.day(view.foundOn()));
    }
}

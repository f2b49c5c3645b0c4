package coop.alveole.query.billing.series;

import static coop.alveole.query.shared.FormCard.day;
import static coop.alveole.query.shared.FormCard.number;
import static coop.alveole.query.shared.FormCard.text;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.query.shared.FormCard;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SeriesPages {
    static final String ADDRESS = "/invoice-series";

    record SeriesPage(Frame frame, List<Line> lines, List<FormCard> forms) {}

    record Line(String number, int year, String issuedOn, SeriesView.State state) {}

    private static final FormCard GO_ON = new FormCard(
            "continue",
            "action.continue-series",
            "/api/v1/invoice-series/continue",
            null,
            List.of(text("prefix"), number("lastPlace"), day("lastIssuedOn")));

    private final SeriesQueries queries;
    private final Frames frames;

    SeriesPages(SeriesQueries queries, Frames frames) {
        this.queries = queries;
        this.frames = frames;
    }

    @Allowed(Access.READ_SERIES)
    @GetMapping(ADDRESS)
    ModelAndView series(Reading reading, HttpServletRequest request) {
        var frame = frames.of(request, reading, "settings");
        boolean mayGoOn = !frame.past() && frame.rights().contains(Access.CONTINUE_SERIES);
        var lines = queries.series(reading).stream().map(SeriesPages::line).toList();
        return new ModelAndView(
                "invoice-series", "page", new SeriesPage(frame, lines, mayGoOn ? List.of(GO_ON) : List.of()));
    }

    private static Line line(SeriesView series) {
        return new Line(series.lastNumber(), series.year(), French.day(series.lastIssuedOn()), series.state());
    }
}

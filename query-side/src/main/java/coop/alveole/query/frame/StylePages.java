package coop.alveole.query.frame;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.query.chart.Chart;
import coop.alveole.query.chart.ChartSamples;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** « Aperçu du style »: every component once, alive, with invented words (docs/design.md). */
@Controller
class StylePages {
    record StylePage(Frame frame, List<Chart> charts) {}

    private final Frames frames;

    private final MessageSource messages;

    StylePages(Frames frames, MessageSource messages) {
        this.frames = frames;
        this.messages = messages;
    }

    @Allowed(Access.SIGNED_IN)
    @GetMapping("/apercu-du-style")
    ModelAndView overview(Reading reading, HttpServletRequest request, Locale reader) {
        var page = new StylePage(frames.of(request, reading, "style"), ChartSamples.of(messages, reader));
        return new ModelAndView("style-overview", "page", page);
    }
}

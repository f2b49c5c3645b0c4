package coop.alveole.query.frame;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** « Aperçu du style »: every component once, alive, with invented words (docs/design.md). */
@Controller
class StylePages {
    record StylePage(Frame frame) {}

    private final Frames frames;

    StylePages(Frames frames) {
        this.frames = frames;
    }

    @Allowed(Access.SIGNED_IN)
    @GetMapping("/apercu-du-style")
    ModelAndView overview(Reading reading, HttpServletRequest request) {
        return new ModelAndView("style-overview", "page", new StylePage(frames.of(request, reading, "style")));
    }
}

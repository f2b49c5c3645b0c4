package coop.alveole.query.anchor;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.query.shared.AnchorsOutside;
import coop.alveole.query.shared.AnchorsOutside.Kept;
import coop.alveole.query.shared.Facts;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Mails;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** « Ancres hors de la coopérative » : who keeps one, what left to them last, and how it is compared. */
@Controller
class AnchorPages {
    /** {@code decides} is empty for who only reads. */
    record AnchorsPage(
            Frame frame, String head, String sending, String decides, List<Row> keepers, List<String> history) {}

    record Row(String id, String name, String address, String anchor, String on) {}

    private final AnchorsOutside anchors;
    private final AnchorSentences sentences;
    private final Facts facts;
    private final Mails mails;
    private final Frames frames;

    AnchorPages(AnchorsOutside anchors, AnchorSentences sentences, Facts facts, Mails mails, Frames frames) {
        this.anchors = anchors;
        this.sentences = sentences;
        this.facts = facts;
        this.mails = mails;
        this.frames = frames;
    }

    @Allowed(Access.READ_MAILS)
    @GetMapping("/anchors")
    ModelAndView anchors(Reading reading, HttpServletRequest request, Locale reader) {
        var frame = frames.of(request, reading, "system");
        var head = facts.head();
        var names = anchors.namesEver();
        boolean decides = !frame.past() && reading.viewer().mayEverywhere(Access.SWITCH_SENDING);
        var page = new AnchorsPage(
                frame,
                head.position() + ":" + head.shortChain(),
                mails.leave() ? "ON" : "OFF",
                decides ? "DECIDES" : "",
                anchors.keepers().stream().map(AnchorPages::row).toList(),
                anchors.latest().stream()
                        .map(event -> sentences.of(event, names, reader))
                        .toList());
        return new ModelAndView("anchors", "page", page);
    }

    private static Row row(Kept kept) {
        var keeper = kept.keeper();
        var last = keeper.last();
        return new Row(
                keeper.id().value(),
                keeper.name().text(),
                kept.address(),
                last == null ? "" : last.position() + ":" + last.chain().shortForm(),
                last == null ? "" : French.day(last.mailedOn()));
    }
}

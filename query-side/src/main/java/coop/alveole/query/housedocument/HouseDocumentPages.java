package coop.alveole.query.housedocument;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.housedocument.HouseDocumentKind;
import coop.alveole.domain.housedocument.Readership;
import coop.alveole.domain.shared.HouseDocumentId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.query.files.FileReplies;
import coop.alveole.query.files.KeptFiles;
import coop.alveole.query.housedocument.HouseDocumentList.Versions;
import coop.alveole.query.housedocument.HouseDocumentsPage.Choices;
import coop.alveole.query.list.GetFiles;
import coop.alveole.query.list.Lists;
import coop.alveole.query.list.sheet.Sheet;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Papiers de la coopérative », for everybody who is signed in: a customer asks an entrepreneur for them. */
@Controller
class HouseDocumentPages {
    private static final String ADDRESS = HouseDocumentList.ADDRESS;

    private final HouseDocumentQueries queries;
    private final HouseDocumentList list;
    private final KeptFiles files;
    private final Lists lists;
    private final Frames frames;

    HouseDocumentPages(
            HouseDocumentQueries queries, HouseDocumentList list, KeptFiles files, Lists lists, Frames frames) {
        this.queries = queries;
        this.list = list;
        this.files = files;
        this.lists = lists;
        this.frames = frames;
    }

    @Allowed(Access.READ_HOUSE_DOCUMENTS)
    @GetMapping(ADDRESS)
    ModelAndView papers(
            @RequestParam(required = false) @Nullable Versions versions,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        var frame = frames.of(request, reading, "house-documents");
        boolean mayPublish = HouseDocumentQueries.mayPublish(reading.viewer());
        boolean now = mayPublish && !frame.past();
        var page = new HouseDocumentsPage(
                frame,
                lists.page(list.listed(versions, now, reading, reader), request, reading, reader),
                mayPublish,
                now ? List.of(choices(frame.asOf())) : List.of());
        return new ModelAndView("house-documents", "page", page);
    }

    @Allowed(Access.READ_HOUSE_DOCUMENTS)
    @GetFiles({ADDRESS, ADDRESS + GetFiles.SUFFIX})
    ResponseEntity<Sheet> files(
            @RequestParam(required = false) @Nullable Versions versions,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        return lists.file(list.listed(versions, false, reading, reader), request, reading, reader);
    }

    @Allowed(Access.READ_HOUSE_DOCUMENTS)
    @GetMapping(ADDRESS + "/{paper}/file")
    ResponseEntity<byte[]> file(@PathVariable HouseDocumentId paper, Reading reading) {
        var opened = queries.opened(paper, reading).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "paper"));
        return FileReplies.file(files, opened.version().file());
    }

    private static Choices choices(String today) {
        return new Choices(
                today,
                Stream.of(HouseDocumentKind.values()).map(Enum::name).toList(),
                Stream.of(Readership.values()).map(Enum::name).toList());
    }
}

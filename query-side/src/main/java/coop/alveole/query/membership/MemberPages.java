package coop.alveole.query.membership;

import static coop.alveole.query.shared.Question.*;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.projection.membership.MemberFile.Standing;
import coop.alveole.query.chart.Chart;
import coop.alveole.query.list.GetFiles;
import coop.alveole.query.list.ListPage;
import coop.alveole.query.list.Lists;
import coop.alveole.query.list.sheet.Sheet;
import coop.alveole.query.membership.MemberQueries.Filter;
import coop.alveole.query.membership.path.Stage;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Annuaire » and « Fiche ». */
@Controller
class MemberPages {
    private static final List<String> STANDINGS = names(Standing.values());
    private static final List<String> STEPS = names(Stage.values());

    record MembersPage(
            Frame frame,
            ListPage<MemberList.Row> list,
            String search,
            String territory,
            String standing,
            List<String> standings,
            String step,
            List<String> steps,
            Chart stages,
            boolean mayRecord,
            boolean mayImport) {}

    private final MemberList list;
    private final MemberStages stages;
    private final Lists lists;
    private final MemberPageMaker maker;
    private final Frames frames;
    private final OpenedFiles opened;

    MemberPages(
            MemberList list,
            MemberStages stages,
            Lists lists,
            MemberPageMaker maker,
            Frames frames,
            OpenedFiles opened) {
        this.list = list;
        this.stages = stages;
        this.lists = lists;
        this.maker = maker;
        this.frames = frames;
        this.opened = opened;
    }

    @Allowed(Access.READ_MEMBERS)
    @GetMapping("/members")
    ModelAndView members(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String territory,
            @RequestParam(required = false) @Nullable Standing standing,
            @RequestParam(required = false) @Nullable Stage step,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        var listed = list.listed(q, territory, standing, step, reading, reader);
        var frame = frames.of(request, reading, "members");
        boolean mayRecord = !frame.past() && reading.viewer().mayEverywhere(Access.RECORD_PERSON);
        var page = new MembersPage(
                frame,
                lists.page(listed, request, reading, reader),
                text(q),
                text(territory),
                text(standing),
                STANDINGS,
                text(step),
                STEPS,
                stages.chart(new Filter(q, territory, null), request.getParameter("asOf"), reading, reader),
                mayRecord,
                !frame.past() && frame.opens("IMPORT_PEOPLE"));
        return new ModelAndView("members", "page", page);
    }

    @Allowed(Access.READ_MEMBERS)
    @GetFiles({"/members", "/members" + GetFiles.SUFFIX})
    ResponseEntity<Sheet> files(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String territory,
            @RequestParam(required = false) @Nullable Standing standing,
            @RequestParam(required = false) @Nullable Stage step,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        return lists.file(list.listed(q, territory, standing, step, reading, reader), request, reading, reader);
    }

    @Allowed(Access.READ_MEMBERS)
    @GetMapping("/members/{id}")
    ModelAndView member(@PathVariable MembershipId id, Reading reading, HttpServletRequest request, Locale reader) {
        var frame = frames.of(request, reading, "members");
        var page = maker.page(id, frame, reading, reader).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
        opened.note(reading, id);
        return new ModelAndView("member", "page", page);
    }
}

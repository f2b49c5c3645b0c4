package coop.alveole.query.membership;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Annuaire » and « Fiche ». */
@Controller
class MemberPages {
    record MembersPage(
            Frame frame, String search, String territory, boolean mayRecord, boolean mayImport, List<Row> rows) {}

    record Row(
            String href,
            String name,
            String standing,
            boolean supportTeam,
            boolean legalPerson,
            String territory,
            String associateBy,
            String warnOn) {}

    private final MemberQueries queries;
    private final MemberPageMaker maker;
    private final Frames frames;

    MemberPages(MemberQueries queries, MemberPageMaker maker, Frames frames) {
        this.queries = queries;
        this.maker = maker;
        this.frames = frames;
    }

    @Allowed(Access.READ_MEMBERS)
    @GetMapping("/members")
    ModelAndView members(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String territory,
            Reading reading,
            HttpServletRequest request) {
        var rows = queries.everybody(new MemberQueries.Filter(q, territory, null), reading.ofList()).stream()
                .map(member -> row(member, request))
                .toList();
        var frame = frames.of(request, reading, "members");
        boolean mayRecord = !frame.past() && reading.viewer().mayEverywhere(Access.RECORD_PERSON);
        var page = new MembersPage(
                frame,
                q == null ? "" : q,
                territory == null ? "" : territory,
                mayRecord,
                !frame.past() && frame.opens("IMPORT_PEOPLE"),
                rows);
        return new ModelAndView("members", "page", page);
    }

    @Allowed(Access.READ_MEMBERS)
    @GetMapping("/members/{id}")
    ModelAndView member(@PathVariable MembershipId id, Reading reading, HttpServletRequest request, Locale reader) {
        var frame = frames.of(request, reading, "members");
        var page = maker.page(id, frame, reading, reader).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
        return new ModelAndView("member", "page", page);
    }

    /** The date asked goes on from list to file. */
    private static Row row(MemberView member, HttpServletRequest request) {
        var asOf = request.getParameter("asOf");
        return new Row(
                "/members/" + member.id() + (asOf == null || asOf.isBlank() ? "" : "?asOf=" + asOf),
                member.name(),
                member.standing(),
                member.isBesideInSupportTeam(),
                member.isLegalPerson(),
                member.territory() == null ? "" : member.territory(),
                day(member.associateBy()),
                day(member.warnOn()));
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : French.day(day);
    }
}

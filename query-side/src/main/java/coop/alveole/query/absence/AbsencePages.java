package coop.alveole.query.absence;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.query.absence.AbsenceView.Moment;
import coop.alveole.query.list.Column;
import coop.alveole.query.list.GetFiles;
import coop.alveole.query.list.ListPage;
import coop.alveole.query.list.Listed;
import coop.alveole.query.list.Listing;
import coop.alveole.query.list.Lists;
import coop.alveole.query.list.sheet.Cell;
import coop.alveole.query.list.sheet.Sheet;
import coop.alveole.query.membership.parts.Action.Option;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.worklist.Colleagues;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Absences »: who is away when and who stands in; one's own, or a colleague's for whoever has the whole house. */
@Controller
class AbsencePages {
    /** {@code recorded} is whose absence the form records; the others are who else may be picked, to whom it may fall. */
    record AbsencesPage(
            Frame frame,
            ListPage<Row> list,
            @Nullable Option recorded,
            List<Option> colleagues,
            List<Option> substitutes) {}

    /** {@code end} says whether the reader may say that it ends early. */
    record Row(AbsenceView absence, String name, String substitute, Cell.Word moment, boolean end) {}

    private static final Listing<Row> ABSENCES = new Listing<>(
            "absences",
            "absences",
            "absences.title",
            "absences.count",
            "absences.none",
            row -> row.absence().cursor(),
            List.of(
                    Column.words("name", "absences.who", Row::name),
                    Column.day("from", "absences.from", row -> row.absence().from()),
                    Column.day(
                            "lastDay", "absences.last-day", row -> row.absence().lastDay()),
                    Column.words("substitute", "absences.substitute", Row::substitute),
                    Column.<Row>of("moment", "absences.moment", Row::moment).counted()));

    private final AbsenceQueries queries;
    private final Colleagues colleagues;
    private final Lists lists;
    private final Frames frames;
    private final MessageSource messages;

    AbsencePages(AbsenceQueries queries, Colleagues colleagues, Lists lists, Frames frames, MessageSource messages) {
        this.queries = queries;
        this.colleagues = colleagues;
        this.lists = lists;
        this.frames = frames;
        this.messages = messages;
    }

    @Allowed(Access.RECORD_ABSENCE)
    @GetMapping("/absences")
    ModelAndView absences(
            @RequestParam(required = false) @Nullable AccountId account,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        var frame = frames.of(request, reading, "absences");
        var list = lists.page(listed(!frame.past(), reading, reader), request, reading, reader);
        if (frame.past())
            return new ModelAndView("absences", "page", new AbsencesPage(frame, list, null, List.of(), List.of()));
        var everybody = colleagues.everybody(reading, reader);
        boolean mayPick = reading.viewer().mayEverywhere(Access.RECORD_ABSENCE);
        var recorded = recorded(everybody, mayPick ? account : null, reading);
        var substitutes = everybody.stream()
                .filter(each -> !each.equals(recorded.orElse(null)))
                .toList();
        var page = new AbsencesPage(frame, list, recorded.orElse(null), mayPick ? everybody : List.of(), substitutes);
        return new ModelAndView("absences", "page", page);
    }

    @Allowed(Access.RECORD_ABSENCE)
    @GetFiles({"/absences", "/absences" + GetFiles.SUFFIX})
    ResponseEntity<Sheet> files(Reading reading, HttpServletRequest request, Locale reader) {
        return lists.file(listed(false, reading, reader), request, reading, reader);
    }

    private Listed<Row> listed(boolean mayRecord, Reading reading, Locale reader) {
        var rows = queries.absences(reading.ofList()).stream()
                .map(absence -> row(absence, mayRecord, reading, reader))
                .toList();
        return ABSENCES.of(rows, List.of());
    }

    /** Whoever was asked for, else oneself: whoever is at the machine, or a program, is nobody's colleague. */
    private static Optional<Option> recorded(List<Option> everybody, @Nullable AccountId asked, Reading reading) {
        return everybody.stream()
                .filter(each -> asked == null
                        ? reading.viewer().is(new AccountId(each.value()))
                        : each.value().equals(asked.value()))
                .findFirst();
    }

    private Row row(AbsenceView absence, boolean mayRecord, Reading reading, Locale reader) {
        var account = new AccountId(absence.account());
        boolean isReaders = reading.viewer().is(account) || reading.viewer().mayEverywhere(Access.RECORD_ABSENCE);
        return new Row(
                absence,
                colleagues.name(account, reader),
                absence.substitute() == null
                        ? say("absences.desk", reader)
                        : colleagues.name(new AccountId(absence.substitute()), reader),
                new Cell.Word(absence.moment().name(), say("absences." + absence.moment(), reader)),
                isReaders && mayRecord && absence.moment() != Moment.OVER);
    }

    private String say(String key, Locale reader) {
        return messages.getMessage(key, null, reader);
    }
}

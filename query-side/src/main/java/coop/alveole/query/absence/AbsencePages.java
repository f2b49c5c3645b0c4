package coop.alveole.query.absence;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.query.absence.AbsenceView.Moment;
import coop.alveole.query.membership.parts.Action.Option;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.worklist.Colleagues;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
            List<Row> rows,
            @Nullable Option recorded,
            List<Option> colleagues,
            List<Option> substitutes) {}

    /** {@code end} says whether the reader may say that it ends early. */
    record Row(
            String account,
            String name,
            String from,
            String lastDay,
            String substitute,
            Moment moment,
            String begins,
            boolean end) {}

    private final AbsenceQueries queries;
    private final Colleagues colleagues;
    private final Frames frames;

    AbsencePages(AbsenceQueries queries, Colleagues colleagues, Frames frames) {
        this.queries = queries;
        this.colleagues = colleagues;
        this.frames = frames;
    }

    @Allowed(Access.RECORD_ABSENCE)
    @GetMapping("/absences")
    ModelAndView absences(
            @RequestParam(required = false) @Nullable AccountId account,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        var frame = frames.of(request, reading, "absences");
        var rows = queries.absences(reading.ofList()).stream()
                .map(absence -> row(absence, frame, reading, reader))
                .toList();
        if (frame.past())
            return new ModelAndView("absences", "page", new AbsencesPage(frame, rows, null, List.of(), List.of()));
        var everybody = colleagues.everybody(reading, reader);
        boolean mayPick = reading.viewer().mayEverywhere(Access.RECORD_ABSENCE);
        var recorded = recorded(everybody, mayPick ? account : null, reading);
        var substitutes = everybody.stream()
                .filter(each -> !each.equals(recorded.orElse(null)))
                .toList();
        var page = new AbsencesPage(frame, rows, recorded.orElse(null), mayPick ? everybody : List.of(), substitutes);
        return new ModelAndView("absences", "page", page);
    }

    /** Whoever was asked for, else oneself: whoever is at the machine, or a program, is nobody's colleague. */
    private static Optional<Option> recorded(List<Option> everybody, @Nullable AccountId asked, Reading reading) {
        return everybody.stream()
                .filter(each -> asked == null
                        ? reading.viewer().is(new AccountId(each.value()))
                        : each.value().equals(asked.value()))
                .findFirst();
    }

    private Row row(AbsenceView absence, Frame frame, Reading reading, Locale reader) {
        var account = new AccountId(absence.account());
        boolean isReaders = reading.viewer().is(account) || reading.viewer().mayEverywhere(Access.RECORD_ABSENCE);
        return new Row(
                absence.account(),
                colleagues.name(account, reader),
                French.day(absence.from()),
                French.day(absence.lastDay()),
                absence.substitute() == null ? "" : colleagues.name(new AccountId(absence.substitute()), reader),
                absence.moment(),
                absence.from().toString(),
                isReaders && !frame.past() && absence.moment() != Moment.OVER);
    }
}

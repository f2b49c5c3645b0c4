package coop.alveole.query.billing.opening;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.billing.opening.Figure;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.query.billing.customer.SellingActivities;
import coop.alveole.query.list.Column;
import coop.alveole.query.list.GetFiles;
import coop.alveole.query.list.ListPage;
import coop.alveole.query.list.Listed;
import coop.alveole.query.list.Listing;
import coop.alveole.query.list.Lists;
import coop.alveole.query.list.sheet.Cell;
import coop.alveole.query.list.sheet.Sheet;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.worklist.Colleagues;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** « Reprise »: files dropped, then the two softwares side by side until nothing differs or somebody answers for it. */
@Controller
class OpeningPages {
    private static final String ADDRESS = "/opening";

    /** {@code left} is how many figures nobody has answered for yet. */
    record OpeningPage(Frame frame, ListPage<Row> list, long left, boolean accepts, boolean drops) {}

    record Row(DifferenceView figure, String activity, String answer) {
        /** Which hand its state is drawn in. */
        public String tone() {
            return switch (figure.state()) {
                case AGREES, ACCEPTED -> "done";
                case DIFFERS, UNTOLD -> "to-do";
            };
        }
    }

    private final OpeningQueries queries;
    private final SellingActivities activities;
    private final Colleagues colleagues;
    private final Lists lists;
    private final Frames frames;
    private final MessageSource messages;

    OpeningPages(
            OpeningQueries queries,
            SellingActivities activities,
            Colleagues colleagues,
            Lists lists,
            Frames frames,
            MessageSource messages) {
        this.queries = queries;
        this.activities = activities;
        this.colleagues = colleagues;
        this.lists = lists;
        this.frames = frames;
        this.messages = messages;
    }

    @Allowed(Access.READ_OPENING)
    @GetMapping(ADDRESS)
    ModelAndView opening(Reading reading, HttpServletRequest request, Locale reader) {
        var frame = frames.of(request, reading, "settings");
        long left = queries.differences(reading).stream()
                .filter(DifferenceView::isOpen)
                .count();
        var page = new OpeningPage(
                frame,
                lists.page(listed(reading, reader), request, reading, reader),
                left,
                !frame.past() && frame.rights().contains(Access.ACCEPT_DIFFERENCE),
                !frame.past() && frame.rights().contains(Access.IMPORT_PEOPLE));
        return new ModelAndView("opening", "page", page);
    }

    @Allowed(Access.READ_OPENING)
    @GetFiles({ADDRESS, ADDRESS + GetFiles.SUFFIX})
    ResponseEntity<Sheet> files(Reading reading, HttpServletRequest request, Locale reader) {
        return lists.file(listed(reading, reader), request, reading, reader);
    }

    private Listed<Row> listed(Reading reading, Locale reader) {
        var names = activities.names(reading.ofList());
        var rows = queries.differences(reading.ofList()).stream()
                .map(figure -> new Row(
                        figure, names.getOrDefault(new ActivityId(figure.activityId()), "–"), answer(figure, reader)))
                .toList();
        return listing(reader).of(rows, List.of());
    }

    private Listing<Row> listing(Locale reader) {
        return new Listing<>(
                "opening",
                "reprise",
                "opening.title",
                "opening.count",
                "opening.none",
                row -> row.figure().id(),
                List.of(
                        Column.words("activity", "customers.activity", Row::activity),
                        Column.of(
                                "figure",
                                "opening.figure",
                                row -> said("opening.figure.", row.figure().figure(), reader)),
                        Column.<Row>number("there", "opening.there", row -> there(row.figure()))
                                .counted(),
                        Column.<Row>number(
                                        "here",
                                        "opening.here",
                                        row -> amount(row.figure(), row.figure().here()))
                                .counted(),
                        Column.<Row>number(
                                        "difference",
                                        "opening.difference",
                                        row -> amount(row.figure(), row.figure().differenceOrZero()))
                                .counted(),
                        Column.<Row>of(
                                        "state",
                                        "opening.state",
                                        row -> said(
                                                "opening.state.", row.figure().state(), reader))
                                .counted(),
                        Column.words("answer", "opening.answer", Row::answer)));
    }

    /** Who answers for it, since when and why. */
    private String answer(DifferenceView figure, Locale reader) {
        var by = figure.acceptedBy();
        var on = figure.acceptedOn();
        var why = figure.motive();
        if (by == null || on == null) return "";
        var name = colleagues.name(new AccountId(by), reader);
        return messages.getMessage(
                "opening.answered", new Object[] {name, French.day(on), why == null ? "" : why.text()}, reader);
    }

    private static Cell there(DifferenceView figure) {
        var told = figure.there();
        return told == null ? Cell.text(null) : amount(figure, told);
    }

    private static Cell amount(DifferenceView figure, long value) {
        return figure.figure() == Figure.OPEN_INVOICES ? new Cell.Whole(value) : new Cell.Amount(new Money(value));
    }

    private Cell said(String prefix, Enum<?> value, Locale reader) {
        return new Cell.Word(value.name(), messages.getMessage(prefix + value, null, reader));
    }
}

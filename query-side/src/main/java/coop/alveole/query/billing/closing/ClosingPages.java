package coop.alveole.query.billing.closing;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.projection.billing.closing.ClosingFile.Period;
import coop.alveole.query.list.Chip;
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
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class ClosingPages {
    private static final String ADDRESS = "/closings";

    record ClosingsPage(
            Frame frame,
            ListPage<ClosingView> list,
            List<String> periods,
            @Nullable String period) {}

    private final ClosingQueries queries;
    private final Lists lists;
    private final Frames frames;
    private final MessageSource messages;

    ClosingPages(ClosingQueries queries, Lists lists, Frames frames, MessageSource messages) {
        this.queries = queries;
        this.lists = lists;
        this.frames = frames;
        this.messages = messages;
    }

    @Allowed(Access.READ_CLOSINGS)
    @GetMapping(ADDRESS)
    ModelAndView closings(
            @RequestParam(required = false) @Nullable Period period,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        var page = new ClosingsPage(
                frames.of(request, reading, "closings"),
                lists.page(listed(period, reading, reader), request, reading, reader),
                Stream.of(Period.values()).map(Enum::name).toList(),
                period == null ? null : period.name());
        return new ModelAndView("closings", "page", page);
    }

    @Allowed(Access.READ_CLOSINGS)
    @GetFiles({ADDRESS, ADDRESS + GetFiles.SUFFIX})
    ResponseEntity<Sheet> files(
            @RequestParam(required = false) @Nullable Period period,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        return lists.file(listed(period, reading, reader), request, reading, reader);
    }

    private Listed<ClosingView> listed(@Nullable Period period, Reading reading, Locale reader) {
        return new Listing<ClosingView>(
                        "closings",
                        "clotures",
                        "closings.title",
                        "closings.count",
                        "closings.none",
                        ClosingView::id,
                        List.of(
                                Column.day("lastDay", "closings.last-day", ClosingView::lastDay),
                                Column.of("period", "closings.period", row -> said(row.period(), reader)),
                                Column.<ClosingView>number(
                                                "receivedCents", "closings.received", row -> euros(row.receivedCents()))
                                        .counted(),
                                Column.<ClosingView>number(
                                                "takenBackCents",
                                                "closings.taken-back",
                                                row -> euros(row.takenBackCents()))
                                        .counted(),
                                Column.<ClosingView>number(
                                                "refundedCents", "closings.refunded", row -> euros(row.refundedCents()))
                                        .counted(),
                                Column.<ClosingView>number(
                                                "facts", "closings.facts", row -> new Cell.Whole(row.facts()))
                                        .counted(),
                                Column.<ClosingView>number(
                                                "perpetualCents",
                                                "closings.perpetual",
                                                row -> euros(row.perpetualCents()))
                                        .counted()))
                .of(
                        queries.closings(period, reading.ofList()),
                        List.of(Chip.word("period", "closings.period", "closings.period.", period)));
    }

    private static Cell euros(long cents) {
        return new Cell.Amount(new Money(cents));
    }

    private Cell said(Period period, Locale reader) {
        return new Cell.Word(period.name(), messages.getMessage("closings.period." + period, null, reader));
    }
}

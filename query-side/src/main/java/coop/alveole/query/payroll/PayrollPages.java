package coop.alveole.query.payroll;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.payroll.PayColumn;
import coop.alveole.query.chart.ChartReader;
import coop.alveole.query.payroll.PayrollQueries.Row;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Paie »: a file is dropped, and each activity says whether the pay of the month is in. */
@Controller
class PayrollPages {
    static final String ADDRESS = "/payroll";

    record PayrollPage(
            Frame frame,
            String month,
            String said,
            String before,
            String after,
            List<Row> rows,
            long awaited,
            List<String> columns,
            List<LastDrop> received) {}

    private final PayrollQueries queries;
    private final Frames frames;
    private final MessageSource messages;

    PayrollPages(PayrollQueries queries, Frames frames, MessageSource messages) {
        this.queries = queries;
        this.frames = frames;
        this.messages = messages;
    }

    /** The month before where none is told: that is the one whose pay comes in. */
    @Allowed(Access.IMPORT_PAYROLL)
    @GetMapping(ADDRESS)
    ModelAndView payroll(
            @RequestParam(required = false) @Nullable YearMonth month,
            @RequestParam(required = false) @Nullable String received,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        var asked = month == null ? YearMonth.from(reading.asOf()).minusMonths(1) : month;
        var rows = queries.of(asked, reading);
        var page = new PayrollPage(
                frames.of(request, reading, "payroll"),
                asked.toString(),
                ChartReader.of(messages, reader).month(asked),
                ADDRESS + "?month=" + asked.minusMonths(1),
                ADDRESS + "?month=" + asked.plusMonths(1),
                rows,
                rows.stream().filter(Row::isAwaited).count(),
                Stream.of(PayColumn.values()).map(PayColumn::label).toList(),
                LastDrop.of(received));
        return new ModelAndView("payroll", "page", page);
    }
}
